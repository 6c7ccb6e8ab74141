import { defineService } from '../../defineService.js';
import { onPremisesPlatformOwners } from '../../options/fixedOwners.js';
import type { Service } from '../../types.js';

export const gcpHybrid: readonly Service[] = [
  defineService({
    id: 'gcp/edge-container',
    provider: 'gcp',
    name: 'Google Distributed Cloud',
    shortName: 'Distributed Cloud',
    category: 'Hybrid',
    model: 'on-premises',
    family: 'compute',
    runsCustomerCode: true,
    hasGuestOs: true,
    fixedOwners: onPremisesPlatformOwners,
    keywords: ['edge'],
    icon: 'glyph/cluster',
    note: 'Provider software on your site.',
  }),
];
