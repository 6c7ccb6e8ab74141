import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const awsCostManagement: readonly Service[] = [
  defineService({
    id: 'aws/budgets',
    provider: 'aws',
    name: 'AWS Budgets',
    shortName: 'Budgets',
    category: 'Cost management',
    model: 'abstract',
    keywords: ['cost'],
    icon: 'aws/AWSBudgets',
  }),
  defineService({
    id: 'aws/cost-explorer',
    provider: 'aws',
    name: 'AWS Cost Explorer',
    shortName: 'Cost Explorer',
    category: 'Cost management',
    model: 'abstract',
    keywords: ['cost'],
    icon: 'aws/AWSCostExplorer',
  }),
  defineService({
    id: 'aws/cost-usage-report',
    provider: 'aws',
    name: 'AWS Cost and Usage Report',
    shortName: 'Cost Report',
    category: 'Cost management',
    model: 'abstract',
    icon: 'aws/AWSCostandUsageReport',
  }),
  defineService({
    id: 'aws/billing-conductor',
    provider: 'aws',
    name: 'AWS Billing Conductor',
    shortName: 'Billing Conductor',
    category: 'Cost management',
    model: 'abstract',
    icon: 'aws/AWSBillingConductor',
  }),
];
