import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericAnalytics: readonly Service[] = [
  defineService({
    id: 'generic/search',
    provider: 'generic',
    name: 'Search engine',
    shortName: 'Search',
    category: 'Analytics',
    model: 'container',
    family: 'data',
    storesData: true,
    vpcAttachment: 'optional',
    keywords: ['index'],
    icon: 'glyph/search',
  }),
  defineService({
    id: 'generic/analytics',
    provider: 'generic',
    name: 'Analytics',
    shortName: 'Analytics',
    category: 'Analytics',
    model: 'abstract',
    family: 'data',
    storesData: true,
    vpcAttachment: 'optional',
    keywords: ['warehouse', 'bi'],
    icon: 'glyph/analytics',
  }),
];
