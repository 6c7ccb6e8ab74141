import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const privateCaControls: readonly ControlTask[] = [
  {
    id: 'aws/private-ca:rootCaActive',
    appliesTo: ['aws/private-ca'],
    scope: 'node',
    property: 'rootCaActive',
    layer: 'traffic-protection',
    title: 'Set rootCaActive',
    why: 'Not yet described.',
    how: ['Set rootCaActive'],
    controls: [control('FSBP:PrivateCertificateAuthority.1', 'low', oneOf(false))],
  },
];
