import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const s3GlacierControls: readonly ControlTask[] = [
  {
    id: 'aws/s3-glacier:resourcePolicy',
    appliesTo: ['aws/s3-glacier'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Set resourcePolicy',
    why: 'Not yet described.',
    how: ['Set resourcePolicy'],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
];
