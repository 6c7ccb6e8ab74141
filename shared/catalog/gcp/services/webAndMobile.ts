import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const gcpWebAndMobile: readonly Service[] = [
  defineService({
    id: 'gcp/firebase',
    provider: 'gcp',
    name: 'Firebase',
    shortName: 'Firebase',
    category: 'Web and mobile',
    model: 'abstract',
    family: 'compute',
    runsCustomerCode: true,
    storesData: true,
    isEntry: true,
    keywords: ['mobile', 'backend'],
    icon: 'glyph/mobile',
  }),
];
