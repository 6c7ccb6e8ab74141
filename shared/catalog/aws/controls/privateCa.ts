import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const privateCaControls: readonly ControlTask[] = [
  {
    id: 'aws/private-ca:rootCaActive',
    appliesTo: ['aws/private-ca'],
    scope: 'node',
    property: 'rootCaActive',
    layer: 'traffic-protection',
    title: 'Disable the root authority between uses',
    why: 'A root that is always ready to sign can be made to sign; then every certificate below it is worth nothing.',
    how: ['Create a subordinate authority for daily issuing', 'Disable the root; then set Root authority active to no'],
    controls: [control('FSBP:PrivateCertificateAuthority.1', 'low', oneOf(false))],
  },
];
