import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericDeveloperTools: readonly Service[] = [
  defineService({
    id: 'generic/ci',
    provider: 'generic',
    name: 'Build and deployment system',
    shortName: 'CI',
    category: 'Developer tools',
    model: 'saas',
    kind: 'actor',
    storesData: true,
    keywords: ['pipeline', 'build', 'github', 'gitlab', 'jenkins'],
    icon: 'glyph/ci',
  }),
  defineService({
    id: 'generic/source-repository',
    provider: 'generic',
    name: 'Source repository',
    shortName: 'Source repository',
    category: 'Developer tools',
    model: 'saas',
    storesData: true,
    keywords: ['git', 'code'],
    icon: 'glyph/file',
  }),
];
