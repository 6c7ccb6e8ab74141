import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericSaas: readonly Service[] = [
  defineService({
    id: 'generic/saas',
    provider: 'generic',
    name: 'SaaS application',
    shortName: 'SaaS application',
    category: 'SaaS',
    model: 'saas',
    storesData: true,
    keywords: ['software', 'vendor'],
    icon: 'glyph/saas',
  }),
];
