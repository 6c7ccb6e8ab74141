import { beforeEach, describe, expect, test } from 'vitest';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import { contains, overlaps } from '../../shared/model/rect.js';
import { rectsOf } from '../canvas/rects.js';
import { moveInto, possibleParents } from './movingInto.js';
import { openDocument, presentDiagram, undo } from './workspace.js';

const diagram: Diagram = {
  ...emptyDiagram('Test'),
  nodes: new Map([
    ['n_web', { id: 'n_web', service: 'aws/ec2', label: 'web' }],
    ['n_db', { id: 'n_db', service: 'aws/rds', label: 'db', parent: 'b_subnet' }],
    ['n_fixed', { id: 'n_fixed', service: 'aws/s3', label: 'fixed' }],
  ]),
  boundaries: new Map([
    ['b_vpc', { id: 'b_vpc', kind: 'vpc', label: 'VPC' }],
    ['b_subnet', { id: 'b_subnet', kind: 'subnet', label: 'Subnet', parent: 'b_vpc' }],
    ['b_internet', { id: 'b_internet', kind: 'internet', label: 'Internet' }],
  ]),
  layout: {
    edges: new Map(),
    placements: new Map([
      ['n_web', { x: 900, y: 0 }],
      ['n_fixed', { x: 1200, y: 0, locked: true }],
      ['b_vpc', { x: 0, y: 0, width: 320, height: 200 }],
      ['b_subnet', { x: 16, y: 40, width: 256, height: 144 }],
      ['n_db', { x: 16, y: 40 }],
      ['b_internet', { x: 0, y: 600, width: 240, height: 200 }],
    ]),
  },
};

const rectOf = (id: string) => {
  const rect = rectsOf(presentDiagram()).get(id);
  if (!rect) throw new Error(`${id} is not drawn.`);
  return rect;
};

beforeEach(() => {
  openDocument({ diagram, isSaved: true });
});

describe('possibleParents', () => {
  test('offers only what may hold all of them and does not hold them yet', () => {
    expect(possibleParents(diagram, ['n_web'])).toEqual(['b_vpc', 'b_subnet']);
    expect(possibleParents(diagram, ['n_db'])).toEqual([undefined, 'b_vpc']);
    expect(possibleParents(diagram, ['n_web', 'b_subnet'])).toEqual([undefined, 'b_vpc']);
  });

  test('offers nothing for what is locked', () => {
    expect(possibleParents(diagram, ['n_fixed'])).toEqual([]);
  });
});

describe('moveInto', () => {
  test('finds a free place, and the boundaries around grow', () => {
    moveInto(['n_web'], 'b_subnet');
    expect(presentDiagram().nodes.get('n_web')?.parent).toBe('b_subnet');
    expect(overlaps(rectOf('n_web'), rectOf('n_db'))).toBe(false);
    expect(contains(rectOf('b_subnet'), rectOf('n_web'))).toBe(true);
    expect(contains(rectOf('b_vpc'), rectOf('b_subnet'))).toBe(true);
  });

  test('out of all boundaries it stands on none of them', () => {
    moveInto(['n_db'], undefined);
    expect(presentDiagram().nodes.get('n_db')?.parent).toBeUndefined();
    expect(overlaps(rectOf('n_db'), rectOf('b_vpc'))).toBe(false);
  });

  test('leaves everything where it is if one may not go there', () => {
    moveInto(['n_web', 'b_subnet'], 'b_internet');
    expect(presentDiagram()).toBe(diagram);
  });

  test('several are one step', () => {
    moveInto(['n_web', 'n_db'], 'b_vpc');
    expect(overlaps(rectOf('n_web'), rectOf('n_db'))).toBe(false);
    undo();
    expect(presentDiagram()).toBe(diagram);
  });
});
