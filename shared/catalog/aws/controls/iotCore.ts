import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const iotCoreControls: readonly ControlTask[] = [
  {
    id: 'aws/iot-core:resourcePolicy',
    appliesTo: ['aws/iot-core'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Set resourcePolicy',
    why: 'Not yet described.',
    how: ['Set resourcePolicy'],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
];
