import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, note } from '../model/build.js';
import { BOUNDARY_KINDS } from '../model/diagram.js';
import { childKindOf, mayContain, mayMoveInto, nearestLegalParent } from './legalParents.js';

describe('mayContain', () => {
  test.each([
    [undefined, 'account'],
    ['organization', 'account'],
    ['account', 'region'],
    ['account', 'vpc'],
    ['region', 'vpc'],
    ['vpc', 'az'],
    ['vpc', 'subnet'],
    ['az', 'subnet'],
    ['subnet', 'node'],
    ['subnet', 'auto-scaling-group'],
    ['outpost', 'subnet'],
    ['cluster', 'node'],
    ['on-premises', 'node'],
    ['generic-zone', 'account'],
    ['stack', 'vpc'],
    ['resource-group', 'account'],
    ['moon-base', 'account'],
    ['vpc', 'moon-base'],
    ['vpc', 'note'],
  ])('%s may hold %s', (parent, child) => {
    expect(mayContain(parent, child)).toBe(true);
  });

  test.each([
    ['subnet', 'vpc'],
    ['subnet', 'subnet'],
    ['vpc', 'account'],
    ['vpc', 'region'],
    ['az', 'az'],
    ['region', 'account'],
    ['account', 'organization'],
    ['account', 'subnet'],
    ['security-group', 'node'],
    ['security-group', 'note'],
    ['security-group', 'group'],
    ['internet', 'vpc'],
    ['third-party', 'subnet'],
  ])('%s may not hold %s', (parent, child) => {
    expect(mayContain(parent, child)).toBe(false);
  });

  test.each(['internet', 'third-party'])(
    '%s holds actors and external systems, no services of a provider',
    (parent) => {
      expect(mayContain(parent, 'node', 'generic/user')).toBe(true);
      expect(mayContain(parent, 'node', 'aws/ec2')).toBe(false);
    },
  );

  test('everything may stand in a plain group, and a plain group in everything but a security group', () => {
    for (const kind of BOUNDARY_KINDS) {
      expect(mayContain('group', kind)).toBe(true);
      expect(mayContain(kind, 'group')).toBe(kind !== 'security-group');
    }
  });
});

const diagram = diagramOf(
  boundary({ id: 'b_vpc' }),
  boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
  node({ id: 'n_app' }),
  note(),
);

describe('mayMoveInto', () => {
  test.each([
    ['n_app', 'b_subnet', true],
    ['n_app', undefined, true],
    ['b_vpc', 'b_subnet', false],
    ['b_vpc', 'b_vpc', false],
    ['n_none', 'b_vpc', false],
    ['n_app', 'b_none', false],
  ])('%s into %s: %s', (id, parent, legal) => {
    expect(mayMoveInto(diagram, id, parent)).toBe(legal);
  });
});

describe('nearestLegalParent', () => {
  test.each([
    ['b_subnet', 'node', 'b_subnet'],
    ['b_subnet', 'subnet', 'b_vpc'],
    ['b_subnet', 'account', undefined],
    [undefined, 'node', undefined],
  ])('%s for %s: %s', (parent, kind, legal) => {
    expect(nearestLegalParent(diagram, parent, kind)).toBe(legal);
  });
});

describe('childKindOf', () => {
  test.each([
    ['n_app', 'node'],
    ['b_subnet', 'subnet'],
    ['t_note', 'note'],
    ['n_none', undefined],
  ])('%s is %s', (id, kind) => {
    expect(childKindOf(diagram, id)).toBe(kind);
  });
});
