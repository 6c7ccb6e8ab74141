import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { publicApiNoAuth } from './publicApiNoAuth.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const api = (values: Record<string, string>) => node({ service: 'aws/api-gateway', id: 'n_api', facts: facts(values) });
const call = (values: Record<string, string>) => edge({ source: 'n_internet', target: 'n_api', facts: facts(values) });

describe('publicApiNoAuth', () => {
  testRule(publicApiNoAuth, [
    {
      name: 'anonymous calls on internal data are a finding',
      diagram: diagramOf(internet, api({ dataClassification: 'internal' }), call({ authentication: 'none' })),
      subject: 'n_api',
      expected: 'fail',
    },
    {
      name: 'OIDC passes',
      diagram: diagramOf(internet, api({ dataClassification: 'internal' }), call({ authentication: 'oidc' })),
      subject: 'n_api',
      expected: 'pass',
    },
    {
      name: 'an unknown authentication is asked about',
      diagram: diagramOf(internet, api({ dataClassification: 'internal' }), call({})),
      subject: 'n_api',
      expected: 'unknown',
    },
    {
      name: 'an authoriser stated on the API counts',
      diagram: diagramOf(internet, api({ dataClassification: 'internal', authentication: 'jwt' }), call({})),
      subject: 'n_api',
      expected: 'pass',
    },
    {
      name: 'public data may be read by anyone',
      diagram: diagramOf(internet, api({ dataClassification: 'public' }), call({ authentication: 'none' })),
      subject: 'n_api',
      expected: 'pass',
    },
    {
      name: 'anonymous calls on unclassified data are asked about',
      diagram: diagramOf(internet, api({}), call({ authentication: 'none' })),
      subject: 'n_api',
      expected: 'unknown',
    },
  ]);
});
