import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpBigqueryControls: readonly ControlTask[] = [
  {
    id: 'gcp/bigquery:dataClassification',
    appliesTo: ['gcp/bigquery'],
    scope: 'node',
    property: 'dataClassification',
    layer: 'customer-data',
    title: 'Classify the data in the datasets',
    why: 'Until it is known which tables hold personal data, nobody can protect those more than the others.',
    how: [
      'Run discovery of Sensitive Data Protection over the datasets',
      'Tag columns with policy tags; then set Data classification',
    ],
    controls: [control('CIS-GCP-5.0:7.4', 'medium', oneOf('public', 'internal', 'confidential', 'restricted'))],
  },
  {
    id: 'gcp/bigquery:kmsKey',
    appliesTo: ['gcp/bigquery'],
    scope: 'node',
    property: 'kmsKey',
    layer: 'server-side-encryption',
    title: 'Encrypt tables with your own key',
    why: "With the provider's key you can't make a table unreadable in one step, nor show who used it.",
    how: [
      'Set a default customer-managed key on each dataset',
      'Copy existing tables onto it; then set Key to customer-managed',
    ],
    controls: [
      control('CIS-GCP-5.0:7.2', 'high', oneOf('customer-managed')),
      control('CIS-GCP-5.0:7.3', 'high', oneOf('customer-managed')),
    ],
  },
  {
    id: 'gcp/bigquery:publicAccess',
    appliesTo: ['gcp/bigquery'],
    scope: 'node',
    property: 'publicAccess',
    layer: 'identity-access',
    title: 'Close datasets to the public',
    why: 'A dataset for allAuthenticatedUsers is open to everyone with a Google account.',
    how: ["In the dataset's Sharing remove allUsers and allAuthenticatedUsers", 'Set Public access to blocked'],
    controls: [control('CIS-GCP-5.0:7.1', 'high', oneOf('blocked'))],
  },
];
