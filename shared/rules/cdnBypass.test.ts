import { describe } from 'vitest';
import { diagramOf, edge, facts, node } from '../model/build.js';
import { cdnBypass } from './cdnBypass.js';
import { testRule } from './ruleTable.js';

const internet = node({ service: 'generic/internet', id: 'n_internet' });
const cdn = node({ service: 'aws/cloudfront' });
const bucket = (values: Record<string, string>) => node({ service: 'aws/s3', facts: facts(values) });
const served = edge({ source: 'n_cloudfront', target: 'n_s3' });

describe('cdnBypass', () => {
  testRule(cdnBypass, [
    {
      name: 'a direct flow beside the CDN is a finding',
      diagram: diagramOf(
        internet,
        cdn,
        bucket({ originAccess: 'oac' }),
        served,
        edge({ source: 'n_internet', target: 'n_s3' }),
      ),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'origin access control alone passes',
      diagram: diagramOf(internet, cdn, bucket({ originAccess: 'oac' }), served),
      subject: 'n_s3',
      expected: 'pass',
    },
    {
      name: 'a public bucket behind the CDN is a finding',
      diagram: diagramOf(cdn, bucket({ originAccess: 'none', publicAccess: 'public' }), served),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'an unknown bucket is asked about',
      diagram: diagramOf(cdn, bucket({}), served),
      subject: 'n_s3',
      expected: 'unknown',
    },
    {
      name: 'a bucket without a CDN is left alone',
      diagram: diagramOf(bucket({})),
      subject: 'n_s3',
      expected: 'silent',
    },
  ]);
});
