import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { entryWithoutDdosPosture } from './entryWithoutDdosPosture.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const alb = (posture?: readonly string[]) =>
  node({ service: 'aws/elb', id: 'n_alb', facts: posture === undefined ? {} : facts({ ddosPosture: posture }) });
const direct = edge({ source: 'n_internet', target: 'n_alb' });

describe('entryWithoutDdosPosture', () => {
  testRule(entryWithoutDdosPosture, [
    {
      name: 'a public entry without a decision is asked about',
      diagram: diagramOf(internet, alb(), direct),
      subject: 'n_alb',
      expected: 'unknown',
    },
    {
      name: 'a stated posture passes',
      diagram: diagramOf(internet, alb(['standard', 'cdn']), direct),
      subject: 'n_alb',
      expected: 'pass',
    },
    {
      name: 'an empty posture is none',
      diagram: diagramOf(internet, alb([]), direct),
      subject: 'n_alb',
      expected: 'unknown',
    },
    {
      name: 'a custom network ACL is a part of it',
      diagram: diagramOf(
        internet,
        boundary({ kind: 'subnet', facts: facts({ nacl: 'custom' }) }),
        { ...alb(), parent: 'b_subnet' },
        direct,
      ),
      subject: 'n_alb',
      expected: 'pass',
    },
    {
      name: 'an entry behind another is left alone',
      diagram: diagramOf(
        internet,
        node({ service: 'aws/cloudfront', id: 'n_cdn' }),
        alb(),
        edge({ source: 'n_internet', target: 'n_cdn' }),
        edge({ source: 'n_cdn', target: 'n_alb' }),
      ),
      subject: 'n_alb',
      expected: 'silent',
    },
  ]);
});
