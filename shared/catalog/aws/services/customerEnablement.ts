import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const awsCustomerEnablement: readonly Service[] = [
  defineService({
    id: 'aws/marketplace',
    provider: 'aws',
    name: 'AWS Marketplace',
    shortName: 'Marketplace',
    category: 'Customer enablement',
    model: 'other',
    kind: 'tool',
    family: 'no-matrix',
    icon: 'aws/AWSMarketplace',
    note: 'Software of third parties.',
  }),
  defineService({
    id: 'aws/managed-services',
    provider: 'aws',
    name: 'AWS Managed Services',
    shortName: 'Managed Services',
    category: 'Customer enablement',
    model: 'other',
    kind: 'tool',
    family: 'no-matrix',
    icon: 'aws/AWSManagedServices',
    note: 'The provider takes over some duties by contract: override the owners it names.',
  }),
  defineService({
    id: 'aws/support',
    provider: 'aws',
    name: 'AWS Support',
    shortName: 'Support',
    category: 'Customer enablement',
    model: 'other',
    kind: 'tool',
    family: 'no-matrix',
    icon: 'aws/AWSSupport',
  }),
];
