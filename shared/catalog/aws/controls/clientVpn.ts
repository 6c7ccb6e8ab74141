import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const clientVpnControls: readonly ControlTask[] = [
  {
    id: 'aws/client-vpn:logging',
    appliesTo: ['aws/client-vpn'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log the connections of VPN clients',
    why: "Without them nobody knows which employee's laptop, or whose stolen profile, was inside the network and when.",
    how: ["In the endpoint's settings turn on Client connection logging to a log group", 'Set Logging to on'],
    controls: [control('FSBP:EC2.51', 'low', oneOf('enabled'))],
  },
];
