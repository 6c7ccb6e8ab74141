import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const iamIdentityCenterControls: readonly ControlTask[] = [
  {
    id: 'aws/account:identityFederation',
    appliesTo: ['aws/iam-identity-center'],
    scope: 'boundary:account',
    property: 'identityFederation',
    layer: 'identity-access',
    title: 'Set identityFederation',
    why: 'Not yet described.',
    how: ['Set identityFederation'],
    controls: [control('CIS-AWS-7.0:2.19', 'low', oneOf(true))],
  },
];
