import { atLeast, control, oneOf, when } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const certificateManagerControls: readonly ControlTask[] = [
  {
    id: 'aws/certificate-manager:certificateExpiryDays',
    appliesTo: ['aws/certificate-manager'],
    scope: 'node',
    property: 'certificateExpiryDays',
    layer: 'traffic-protection',
    title: 'Renew the imported certificate in time',
    why: "The service doesn't renew what you imported; on the last day every client is turned away.",
    how: [
      'Import a renewed certificate under the same ARN, or have the service issue one',
      'Put an alarm on DaysToExpiry; then enter Certificate valid for',
    ],
    controls: [control('FSBP:ACM.1', 'medium', atLeast(30), { when: [when('certificateSource', oneOf('imported'))] })],
  },
  {
    id: 'aws/certificate-manager:certificateKeyBits',
    appliesTo: ['aws/certificate-manager'],
    scope: 'node',
    property: 'certificateKeyBits',
    layer: 'traffic-protection',
    title: 'Use keys of 2,048 bits or more',
    why: 'Shorter RSA keys can be factored with money; whoever does it can pose as your site.',
    how: [
      'Request or import a certificate with RSA 2048 or with ECDSA P-256, and exchange it in its listeners',
      'Enter 2048 as Certificate key length',
    ],
    controls: [control('FSBP:ACM.2', 'high', atLeast(2048))],
  },
];
