import { defineService } from '../../defineService.js';
import { desktopImageOptions } from '../../options/crossCloud.js';
import type { Service } from '../../types.js';

export const azureEndUserComputing: readonly Service[] = [
  defineService({
    id: 'azure/virtual-desktop',
    provider: 'azure',
    name: 'Azure Virtual Desktop',
    shortName: 'Virtual Desktop',
    category: 'End user computing',
    model: 'infrastructure',
    family: 'compute',
    runsCustomerCode: true,
    hasGuestOs: true,
    vpcAttachment: 'always',
    options: desktopImageOptions,
    keywords: ['vdi'],
    icon: 'glyph/desktop',
  }),
];
