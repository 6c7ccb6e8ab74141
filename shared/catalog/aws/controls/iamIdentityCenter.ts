import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const iamIdentityCenterControls: readonly ControlTask[] = [
  {
    id: 'aws/account:identityFederation',
    appliesTo: ['aws/iam-identity-center'],
    scope: 'boundary:account',
    property: 'identityFederation',
    layer: 'identity-access',
    title: 'Sign people in through one identity provider',
    why: 'Users that are kept account by account are forgotten one by one when a person leaves.',
    how: [
      'Connect Identity Center to your directory and hand out permission sets',
      'Delete the IAM users of people; then set Identity federation to yes',
    ],
    controls: [control('CIS-AWS-7.0:2.19', 'low', oneOf(true))],
  },
];
