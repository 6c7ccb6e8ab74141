import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericOther: readonly Service[] = [
  defineService({
    id: 'generic/unknown',
    provider: 'generic',
    name: 'Unknown service',
    shortName: 'Unknown service',
    category: 'Other',
    model: 'unknown',
    storesData: true,
    keywords: ['other', 'custom'],
    icon: 'glyph/unknown',
  }),
];
