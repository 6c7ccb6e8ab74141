import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const macieControls: readonly ControlTask[] = [
  {
    id: 'aws/account:dataDiscovery',
    appliesTo: ['aws/macie'],
    scope: 'boundary:account',
    property: 'dataDiscovery',
    layer: 'customer-data',
    title: 'Let Macie find personal data in buckets',
    why: "The export with customers' addresses lies in the bucket that nobody classified.",
    how: [
      'In Macie enable automated discovery for the account or the organisation',
      'Go through the buckets with results and set their Data classification',
      'Set Sensitive data discovery to on',
    ],
    controls: [
      control('FSBP:Macie.1', 'medium', oneOf('enabled')),
      control('CIS-AWS-7.0:3.1.3', 'medium', oneOf('enabled')),
    ],
  },
];
