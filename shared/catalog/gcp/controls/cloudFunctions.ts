import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpCloudFunctionsControls: readonly ControlTask[] = [
  {
    id: 'gcp/cloud-functions:secretsInConfig',
    appliesTo: ['gcp/cloud-functions', 'gcp/cloud-run'],
    scope: 'node',
    property: 'secretsInConfig',
    layer: 'application',
    title: 'Read secrets from Secret Manager',
    why: 'Everyone who may view the function reads its environment variables.',
    how: [
      'Put the value into Secret Manager and mount it or refer to it as a secret variable',
      'Rotate it, since it was readable; then set Secrets in configuration to none',
    ],
    controls: [control('CIS-GCP-5.0:1.18', 'medium', oneOf('none'))],
  },
];
