import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { publicObjectStore } from './publicObjectStore.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const bucket = (values: Record<string, string>) => node({ service: 'aws/s3', facts: facts(values) });
const read = (values: Record<string, string>) => edge({ source: 'n_internet', target: 'n_s3', facts: facts(values) });

describe('publicObjectStore', () => {
  testRule(publicObjectStore, [
    {
      name: 'anonymous reads from the internet are a finding',
      diagram: diagramOf(internet, bucket({}), read({ authentication: 'none' })),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'a public bucket is a finding without any flow',
      diagram: diagramOf(bucket({ publicAccess: 'public' })),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'a blocked bucket passes',
      diagram: diagramOf(bucket({ publicAccess: 'blocked' })),
      subject: 'n_s3',
      expected: 'pass',
    },
    {
      name: 'an unknown reader is asked about',
      diagram: diagramOf(internet, bucket({}), read({})),
      subject: 'n_s3',
      expected: 'unknown',
    },
    {
      name: 'a bucket behind a CDN with unknown access is left to its controls',
      diagram: diagramOf(
        internet,
        node({ service: 'aws/cloudfront' }),
        bucket({}),
        edge({ source: 'n_internet', target: 'n_cloudfront' }),
        edge({ source: 'n_cloudfront', target: 'n_s3' }),
      ),
      subject: 'n_s3',
      expected: 'silent',
    },
  ]);
});
