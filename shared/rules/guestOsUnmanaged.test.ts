import { describe } from 'vitest';
import { diagramOf, facts, node } from '../model/build.js';
import { guestOsUnmanaged } from './guestOsUnmanaged.js';
import { testRule } from './ruleTable.js';

const host = (values: Record<string, string | number>) => node({ facts: facts(values) });

describe('guestOsUnmanaged', () => {
  testRule(guestOsUnmanaged, [
    { name: 'unknown patching is asked about', diagram: diagramOf(host({})), subject: 'n_ec2', expected: 'unknown' },
    {
      name: 'automatic patching passes',
      diagram: diagramOf(host({ patching: 'automatic' })),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'manual patching without a date is a finding',
      diagram: diagramOf(host({ patching: 'manual' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a manual patch of this month passes',
      diagram: diagramOf(host({ patching: 'manual', lastPatchedDate: '2026-10-25' })),
      subject: 'n_ec2',
      expected: 'pass',
    },
    {
      name: 'a manual patch of last quarter is a finding',
      diagram: diagramOf(host({ patching: 'manual', lastPatchedDate: '2026-10-24' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'no patching is a finding whatever the date',
      diagram: diagramOf(host({ patching: 'none', lastPatchedDate: '2026-11-20' })),
      subject: 'n_ec2',
      expected: 'fail',
    },
    {
      name: 'a fresh image proves nothing',
      diagram: diagramOf(host({ imageAgeDays: 1 })),
      subject: 'n_ec2',
      expected: 'unknown',
    },
    {
      name: 'a managed database has no guest of yours',
      diagram: diagramOf(node({ service: 'aws/rds' })),
      subject: 'n_rds',
      expected: 'silent',
    },
    {
      name: 'the command of the system is told',
      diagram: diagramOf(host({ patching: 'none', osFamily: 'suse' })),
      subject: 'n_ec2',
      expected: 'fail',
      message: /Update with zypper patch\.$/,
    },
    {
      name: 'of an unknown system none is told',
      diagram: diagramOf(host({ patching: 'none' })),
      subject: 'n_ec2',
      expected: 'fail',
      message: /no notice\.$/,
    },
  ]);
});
