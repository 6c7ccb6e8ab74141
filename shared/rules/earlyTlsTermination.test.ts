import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { earlyTlsTermination } from './earlyTlsTermination.js';
import { testRule } from './ruleTable.js';

const client = node({ service: 'generic/user', id: 'n_client' });
const alb = node({ service: 'aws/elb', id: 'n_alb' });
const web = (dataClassification?: string) =>
  node({ id: 'n_web', facts: dataClassification === undefined ? {} : facts({ dataClassification }) });
const front = edge({ source: 'n_client', target: 'n_alb', facts: facts({ protocol: 'https' }) });
const back = (protocol?: string) =>
  edge({ source: 'n_alb', target: 'n_web', facts: protocol === undefined ? {} : facts({ protocol }) });
const cdn = node({ service: 'aws/cloudfront', id: 'n_alb' });

describe('earlyTlsTermination', () => {
  testRule(earlyTlsTermination, [
    {
      name: 'restricted data in clear behind the balancer is a finding',
      diagram: diagramOf(client, alb, web('restricted'), front, back('http')),
      subject: 'e_alb-web',
      expected: 'fail',
    },
    {
      name: 'HTTPS behind the balancer passes',
      diagram: diagramOf(client, alb, web('restricted'), front, back('https')),
      subject: 'e_alb-web',
      expected: 'pass',
    },
    {
      name: 'an unknown second half is asked about',
      diagram: diagramOf(client, alb, web('restricted'), front, back()),
      subject: 'e_alb-web',
      expected: 'unknown',
    },
    {
      name: 'lesser data may go on in clear',
      diagram: diagramOf(client, alb, web('internal'), front, back('http')),
      subject: 'e_alb-web',
      expected: 'silent',
    },
    {
      name: 'behind a CDN any class counts',
      diagram: diagramOf(client, cdn, web('public'), front, back('http')),
      subject: 'e_alb-web',
      expected: 'fail',
    },
    {
      name: 'without TLS before there is none to end',
      diagram: diagramOf(
        client,
        alb,
        web('restricted'),
        { ...front, facts: facts({ protocol: 'http' }) },
        back('http'),
      ),
      subject: 'e_alb-web',
      expected: 'silent',
    },
    {
      name: 'data of unknown class in clear is asked about',
      diagram: diagramOf(client, alb, web(), front, back('http')),
      subject: 'e_alb-web',
      expected: 'unknown',
    },
    {
      name: 'data of unknown class on an unknown way is left alone',
      diagram: diagramOf(client, alb, web(), front, back()),
      subject: 'e_alb-web',
      expected: 'silent',
    },
  ]);
});
