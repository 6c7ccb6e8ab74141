import { atLeast, control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const certificateManagerControls: readonly ControlTask[] = [
  {
    id: 'aws/certificate-manager:certificateExpiryDays',
    appliesTo: ['aws/certificate-manager'],
    scope: 'node',
    property: 'certificateExpiryDays',
    layer: 'traffic-protection',
    title: 'Set certificateExpiryDays',
    why: 'Not yet described.',
    how: ['Set certificateExpiryDays'],
    controls: [control('FSBP:ACM.1', 'medium', atLeast(30), { when: [when('certificateSource', oneOf('imported'))] })],
  },
  {
    id: 'aws/certificate-manager:certificateKeyBits',
    appliesTo: ['aws/certificate-manager'],
    scope: 'node',
    property: 'certificateKeyBits',
    layer: 'traffic-protection',
    title: 'Set certificateKeyBits',
    why: 'Not yet described.',
    how: ['Set certificateKeyBits'],
    controls: [control('FSBP:ACM.2', 'high', atLeast(2048))],
  },
];
