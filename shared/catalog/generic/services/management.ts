import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericManagement: readonly Service[] = [
  defineService({
    id: 'generic/monitoring',
    provider: 'generic',
    name: 'Monitoring',
    shortName: 'Monitoring',
    category: 'Management',
    model: 'abstract',
    family: 'data',
    storesData: true,
    vpcAttachment: 'optional',
    keywords: ['metrics', 'alarms', 'siem'],
    icon: 'glyph/monitor',
  }),
  defineService({
    id: 'generic/log-store',
    provider: 'generic',
    name: 'Log store',
    shortName: 'Log store',
    category: 'Management',
    model: 'abstract',
    family: 'data',
    storesData: true,
    vpcAttachment: 'optional',
    keywords: ['logs'],
    icon: 'glyph/log',
  }),
];
