import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { residencyOrPerimeter } from './residencyOrPerimeter.js';
import { testRule } from './ruleTable.js';

const region = (label: string, id = 'b_region') => boundary({ kind: 'region', id, label });
const bucket = (residency?: readonly string[], parent = 'b_region') =>
  node({ service: 'aws/s3', parent, facts: residency === undefined ? {} : facts({ residency }) });

describe('residencyOrPerimeter', () => {
  testRule(residencyOrPerimeter, [
    {
      name: 'a Region outside the residency is a finding',
      diagram: diagramOf(region('us-east-1'), bucket(['eu'])),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'a Region inside passes',
      diagram: diagramOf(region('eu-west-1'), bucket(['eu'])),
      subject: 'n_s3',
      expected: 'pass',
    },
    {
      name: 'a Region named whole passes',
      diagram: diagramOf(region('eu-west-1'), bucket(['eu-west-1'])),
      subject: 'n_s3',
      expected: 'pass',
    },
    {
      name: 'an unknown Region is asked about',
      diagram: diagramOf(node({ service: 'aws/s3', facts: facts({ residency: ['eu'] }) })),
      subject: 'n_s3',
      expected: 'unknown',
    },
    {
      name: 'a copy outside is a finding',
      diagram: diagramOf(
        region('eu-west-1'),
        region('us-east-1', 'b_us'),
        bucket(['eu']),
        node({ service: 'aws/s3', id: 'n_copy', parent: 'b_us' }),
        edge({ source: 'n_s3', target: 'n_copy', facts: facts({ purpose: 'replication' }) }),
      ),
      subject: 'n_s3',
      expected: 'fail',
    },
    {
      name: 'without a residency it says nothing',
      diagram: diagramOf(region('us-east-1'), bucket()),
      subject: 'n_s3',
      expected: 'silent',
    },
    {
      name: 'places in one text count each',
      diagram: diagramOf(
        region('eu-west-1'),
        node({ service: 'aws/s3', parent: 'b_region', facts: facts({ residency: 'us-east-1, eu-west-1' }) }),
      ),
      subject: 'n_s3',
      expected: 'pass',
    },
  ]);
});
