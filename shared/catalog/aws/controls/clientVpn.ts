import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const clientVpnControls: readonly ControlTask[] = [
  {
    id: 'aws/client-vpn:logging',
    appliesTo: ['aws/client-vpn'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [control('FSBP:EC2.51', 'low', oneOf('enabled'))],
  },
];
