import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const route53Controls: readonly ControlTask[] = [
  {
    id: 'aws/route53:logging',
    appliesTo: ['aws/route53'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Set logging',
    why: 'Not yet described.',
    how: ['Set logging'],
    controls: [control('FSBP:Route53.2', 'medium', oneOf('enabled'))],
  },
];
