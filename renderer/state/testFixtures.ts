import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import { rectsOf } from '../canvas/rects.js';
import { presentDiagram } from './workspace.js';

/** A server beside a VPC with a database in its subnet, a bucket that is locked, and the internet below. */
export const smallNetwork: Diagram = {
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

/** Where the open diagram has an element. */
export function rectInWindow(id: string): Rect {
  const rect = rectsOf(presentDiagram()).get(id);
  if (!rect) throw new Error(`${id} is not drawn.`);
  return rect;
}
