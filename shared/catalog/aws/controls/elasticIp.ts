import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const elasticIpControls: readonly ControlTask[] = [
  {
    id: 'aws/elastic-ip:unused',
    appliesTo: ['aws/elastic-ip'],
    scope: 'node',
    property: 'unused',
    layer: 'network-config',
    title: 'Set unused',
    why: 'Not yet described.',
    how: ['Set unused'],
    controls: [control('FSBP:EC2.12', 'low', oneOf(false))],
  },
];
