import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const macieControls: readonly ControlTask[] = [
  {
    id: 'aws/account:dataDiscovery',
    appliesTo: ['aws/macie'],
    scope: 'boundary:account',
    property: 'dataDiscovery',
    layer: 'customer-data',
    title: 'Set dataDiscovery',
    why: 'Not yet described.',
    how: ['Set dataDiscovery'],
    controls: [
      control('FSBP:Macie.1', 'medium', oneOf('enabled')),
      control('CIS-AWS-7.0:3.1.3', 'medium', oneOf('enabled')),
    ],
  },
];
