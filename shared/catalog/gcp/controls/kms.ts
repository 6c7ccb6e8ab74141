import { atMost, control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const gcpKmsControls: readonly ControlTask[] = [
  {
    id: 'gcp/kms:keyRotationDays',
    appliesTo: ['gcp/kms'],
    scope: 'node',
    property: 'keyRotationDays',
    layer: 'server-side-encryption',
    title: 'Rotate keys every 90 days',
    why: 'The longer one version is in use, the more data falls with it.',
    how: ["In the key's settings set a rotation period of 90 days or fewer", 'Enter them as Key rotation interval'],
    controls: [control('CIS-GCP-5.0:1.11', 'low', atMost(90))],
  },
  {
    id: 'gcp/kms:resourcePolicy',
    appliesTo: ['gcp/kms'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Name who may use the keys',
    why: 'With allUsers or allAuthenticatedUsers on a key anyone decrypts what they got hold of.',
    how: [
      "In the key's Permissions remove both and grant single service accounts",
      'Set Resource policy to named principals',
    ],
    controls: [control('CIS-GCP-5.0:1.10', 'high', oneOf('named-principals'))],
  },
];
