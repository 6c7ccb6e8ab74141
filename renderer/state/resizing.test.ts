import { beforeEach, describe, expect, test } from 'vitest';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import { contains } from '../../shared/model/rect.js';
import { rectsOf } from '../canvas/rects.js';
import { resizeSelection } from './resizing.js';
import { openDocument, presentDiagram, select, undo } from './workspace.js';

const diagram: Diagram = {
  ...emptyDiagram('Test'),
  nodes: new Map([['n_web', { id: 'n_web', service: 'aws/ec2', label: 'web' }]]),
  boundaries: new Map([
    ['b_vpc', { id: 'b_vpc', kind: 'vpc', label: 'VPC' }],
    ['b_subnet', { id: 'b_subnet', kind: 'subnet', label: 'Subnet', parent: 'b_vpc' }],
    ['b_internet', { id: 'b_internet', kind: 'internet', label: 'Internet' }],
  ]),
  layout: {
    edges: new Map(),
    placements: new Map([
      ['n_web', { x: 900, y: 0 }],
      ['b_vpc', { x: 0, y: 0, width: 320, height: 200 }],
      ['b_subnet', { x: 16, y: 40, width: 256, height: 144 }],
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

describe('resizeSelection', () => {
  test('steps in a row are one step, and the boundary around grows', () => {
    select(['b_subnet']);
    for (let step = 0; step < 8; step += 1) resizeSelection(1, 0);
    expect(rectOf('b_subnet').width).toBe(256 + 64);
    expect(contains(rectOf('b_vpc'), rectOf('b_subnet'))).toBe(true);
    undo();
    expect(presentDiagram()).toBe(diagram);
  });

  test('ends at the least size, and does nothing to a node', () => {
    select(['b_internet']);
    resizeSelection(-100, 0);
    expect(rectOf('b_internet').width).toBe(96);
    const before = presentDiagram();
    select(['n_web']);
    resizeSelection(1, 1);
    expect(presentDiagram()).toBe(before);
  });
});
