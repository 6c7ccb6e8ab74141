import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const azureSaas: readonly Service[] = [
  defineService({
    id: 'azure/microsoft-365',
    provider: 'azure',
    name: 'Microsoft 365',
    shortName: 'Microsoft 365',
    category: 'SaaS',
    model: 'saas',
    storesData: true,
    keywords: ['office'],
    icon: 'glyph/saas',
  }),
  defineService({
    id: 'azure/dynamics-365',
    provider: 'azure',
    name: 'Dynamics 365',
    shortName: 'Dynamics 365',
    category: 'SaaS',
    model: 'saas',
    storesData: true,
    keywords: ['crm', 'erp'],
    icon: 'glyph/saas',
  }),
  defineService({
    id: 'azure/azure-devops',
    provider: 'azure',
    name: 'Azure DevOps Services',
    shortName: 'Azure DevOps',
    category: 'SaaS',
    model: 'saas',
    storesData: true,
    keywords: ['pipelines', 'git'],
    icon: 'glyph/ci',
  }),
];
