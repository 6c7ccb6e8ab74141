import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const s3GlacierControls: readonly ControlTask[] = [
  {
    id: 'aws/s3-glacier:resourcePolicy',
    appliesTo: ['aws/s3-glacier'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may read the vault',
    why: "A wildcard in the vault's access policy lets any account start retrievals of your archives.",
    how: [
      "In the vault's Permissions, edit the access policy and replace * by accounts and roles",
      'Lock it with a vault lock policy if it must never change; then set Resource policy to named principals',
    ],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
];
