import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const iotCoreControls: readonly ControlTask[] = [
  {
    id: 'aws/iot-core:resourcePolicy',
    appliesTo: ['aws/iot-core'],
    scope: 'node',
    property: 'resourcePolicy',
    layer: 'identity-access',
    title: 'Limit what each device may publish',
    why: 'With a wildcard in its policy one stolen device speaks for the whole fleet and listens to it.',
    how: [
      'In the IoT policies replace * by topics with ${iot:Connection.Thing.ThingName}',
      'Detach the old versions; then set Resource policy to named principals',
    ],
    controls: [control('CIS-AWS-7.0:2.21', 'critical', oneOf('named-principals'))],
  },
];
