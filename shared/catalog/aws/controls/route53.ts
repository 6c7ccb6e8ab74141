import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const route53Controls: readonly ControlTask[] = [
  {
    id: 'aws/route53:logging',
    appliesTo: ['aws/route53'],
    scope: 'node',
    property: 'logging',
    layer: 'logging-monitoring',
    title: 'Log the queries of the public zone',
    why: 'Which names are probed, and which forgotten one is still asked for, stands in the query log alone.',
    how: ['In the hosted zone configure query logging to a log group in us-east-1', 'Set Logging to on'],
    controls: [control('FSBP:Route53.2', 'medium', oneOf('enabled'))],
  },
];
