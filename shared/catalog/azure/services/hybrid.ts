import { defineService } from '../../defineService.js';
import { onPremisesPlatformOwners } from '../../options/fixedOwners.js';
import type { Service } from '../../types.js';

export const azureHybrid: readonly Service[] = [
  defineService({
    id: 'azure/stack-hci',
    provider: 'azure',
    name: 'Azure Local (Stack HCI)',
    shortName: 'Azure Local',
    category: 'Hybrid',
    model: 'on-premises',
    family: 'compute',
    runsCustomerCode: true,
    hasGuestOs: true,
    fixedOwners: onPremisesPlatformOwners,
    keywords: ['hybrid', 'hci'],
    icon: 'glyph/server',
    note: 'A cluster on your site.',
  }),
  defineService({
    id: 'azure/databox-edge',
    provider: 'azure',
    name: 'Azure Stack Edge',
    shortName: 'Stack Edge',
    category: 'Hybrid',
    model: 'on-premises',
    family: 'compute',
    runsCustomerCode: true,
    hasGuestOs: true,
    fixedOwners: onPremisesPlatformOwners,
    keywords: ['device'],
    icon: 'glyph/server',
    note: 'A device on your site.',
  }),
];
