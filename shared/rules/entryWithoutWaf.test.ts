import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { entryWithoutWaf } from './entryWithoutWaf.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const alb = (waf?: string) => node({ service: 'aws/elb', id: 'n_alb', facts: waf === undefined ? {} : facts({ waf }) });
const cdn = node({ service: 'aws/cloudfront', id: 'n_cdn', facts: facts({ waf: 'attached' }) });
const direct = edge({ source: 'n_internet', target: 'n_alb' });

describe('entryWithoutWaf', () => {
  testRule(entryWithoutWaf, [
    {
      name: 'a public balancer without a web firewall is a finding',
      diagram: diagramOf(internet, alb('none'), direct),
      subject: 'n_alb',
      expected: 'fail',
    },
    {
      name: 'an attached web firewall passes',
      diagram: diagramOf(internet, alb('attached'), direct),
      subject: 'n_alb',
      expected: 'pass',
    },
    {
      name: 'an unknown one is asked about',
      diagram: diagramOf(internet, alb(), direct),
      subject: 'n_alb',
      expected: 'unknown',
    },
    {
      name: 'a web firewall on the CDN before it passes',
      diagram: diagramOf(
        internet,
        cdn,
        alb('none'),
        edge({ source: 'n_internet', target: 'n_cdn' }),
        edge({ source: 'n_cdn', target: 'n_alb' }),
      ),
      subject: 'n_alb',
      expected: 'pass',
    },
    {
      name: 'a second way around the CDN is a finding',
      diagram: diagramOf(
        internet,
        cdn,
        alb('none'),
        edge({ source: 'n_internet', target: 'n_cdn' }),
        edge({ source: 'n_cdn', target: 'n_alb' }),
        direct,
      ),
      subject: 'n_alb',
      expected: 'fail',
    },
    {
      name: 'an internal balancer is left alone',
      diagram: diagramOf(alb('none')),
      subject: 'n_alb',
      expected: 'silent',
    },
    {
      name: 'a network balancer takes none',
      diagram: diagramOf(internet, { ...alb('none'), options: { type: { value: 'nlb', provenance: 'user' } } }, direct),
      subject: 'n_alb',
      expected: 'silent',
    },
    {
      name: 'a web firewall counts through what stands between',
      diagram: diagramOf(
        internet,
        cdn,
        node({ id: 'n_proxy' }),
        alb('none'),
        edge({ source: 'n_internet', target: 'n_cdn' }),
        edge({ source: 'n_cdn', target: 'n_proxy' }),
        edge({ source: 'n_proxy', target: 'n_alb' }),
      ),
      subject: 'n_alb',
      expected: 'pass',
    },
    {
      name: 'without one what stands between is no help',
      diagram: diagramOf(
        internet,
        node({ id: 'n_proxy' }),
        alb('none'),
        edge({ source: 'n_internet', target: 'n_proxy' }),
        edge({ source: 'n_proxy', target: 'n_alb' }),
      ),
      subject: 'n_alb',
      expected: 'fail',
    },
    {
      name: 'a caller that nobody reaches from outside needs none',
      diagram: diagramOf(
        internet,
        cdn,
        node({ id: 'n_batch' }),
        alb('none'),
        edge({ source: 'n_internet', target: 'n_cdn' }),
        edge({ source: 'n_cdn', target: 'n_alb' }),
        edge({ source: 'n_batch', target: 'n_alb' }),
      ),
      subject: 'n_alb',
      expected: 'pass',
    },
  ]);
});
