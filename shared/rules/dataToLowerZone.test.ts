import { describe } from 'vitest';
import { boundary, diagramOf, edge, facts, node } from '../model/build.js';
import { dataToLowerZone } from './dataToLowerZone.js';
import { testRule } from './ruleTable.js';

const prod = boundary({ kind: 'vpc', id: 'b_prod', facts: facts({ environment: 'production' }) });
const dev = boundary({ kind: 'vpc', id: 'b_dev', facts: facts({ environment: 'development' }) });
const db = node({ service: 'aws/rds', parent: 'b_prod' });
const store = node({ service: 'aws/s3', parent: 'b_dev' });
const copy = (dataClassification?: string) =>
  edge({
    source: 'n_rds',
    target: 'n_s3',
    facts: dataClassification === undefined ? {} : facts({ dataClassification }),
  });
const zone = (values: Record<string, string | number>) =>
  boundary({ kind: 'generic-zone', id: 'b_dev', facts: facts(values) });

describe('dataToLowerZone', () => {
  testRule(dataToLowerZone, [
    {
      name: 'restricted data into development is a finding',
      diagram: diagramOf(prod, dev, db, store, copy('restricted')),
      subject: 'e_rds-s3',
      expected: 'fail',
    },
    {
      name: 'masked, internal data passes',
      diagram: diagramOf(prod, dev, db, store, copy('internal')),
      subject: 'e_rds-s3',
      expected: 'pass',
    },
    {
      name: 'more than the zone may hold is a finding',
      diagram: diagramOf(prod, zone({ trust: 3, maxClassification: 'public' }), db, store, copy('internal')),
      subject: 'e_rds-s3',
      expected: 'fail',
    },
    {
      name: 'confidential data into a zone of less trust is a finding',
      diagram: diagramOf(prod, zone({ trust: 2 }), db, store, copy('confidential')),
      subject: 'e_rds-s3',
      expected: 'fail',
    },
    {
      name: 'unknown data out of a store into a lower zone is asked about',
      diagram: diagramOf(prod, zone({ trust: 2 }), db, store, copy()),
      subject: 'e_rds-s3',
      expected: 'unknown',
    },
    {
      name: 'unknown data between equals says nothing',
      diagram: diagramOf(prod, db, { ...store, parent: 'b_prod' }, copy()),
      subject: 'e_rds-s3',
      expected: 'silent',
    },
  ]);
});
