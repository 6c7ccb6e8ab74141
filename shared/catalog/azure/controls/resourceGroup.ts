import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureResourceGroupControls: readonly ControlTask[] = [
  {
    id: 'azure/organization:subscriptionTransfer',
    appliesTo: ['azure/resource-group'],
    scope: 'boundary:organization',
    property: 'subscriptionTransfer',
    layer: 'account-governance',
    title: 'Forbid moving subscriptions between tenants',
    why: "An owner can take a subscription, with its data, into a tenant that you don't control.",
    how: [
      'In Subscriptions, Manage policies, set leaving and entering to permit no one',
      'Set Subscription transfer to nobody',
    ],
    controls: [control('CIS-Azure-6.0:5.6', 'medium', oneOf('nobody'))],
  },
];
