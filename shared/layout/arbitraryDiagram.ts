/** Random nested diagrams for tests, and what the window does with them. */
import fc from 'fast-check';
import { boundary, diagramOf, edge, node } from '../model/build.js';
import type { Diagram, DiagramNode, Edge, Layout } from '../model/diagram.js';
import type { Rect, Size } from '../model/geometry.js';
import { absoluteRects } from './absoluteRects.js';
import { autoLayout, type LayoutOptions } from './autoLayout.js';
import { routeInput } from './routeInput.js';
import type { RouteInput } from './routes.js';

/** Longer labels need wider nodes. */
export const sizeOf = ({ label }: Pick<DiagramNode, 'label'>): Size => ({ width: 160 + 8 * label.length, height: 80 });

export const sizes: LayoutOptions = {
  labelSizeOf: ({ label }) => (label === undefined ? undefined : { width: 20 + 7 * label.length, height: 20 }),
  lookOf: ({ scope }) => scope ?? '',
};

const KINDS = ['group', 'region', 'vpc', 'az', 'subnet', 'group'] as const;
const SERVICES = ['aws/ec2', 'aws/rds', 'aws/elb', 'aws/lambda', 'aws/kms', 'generic/internet'] as const;

function idOf(prefix: string, index: number): string {
  return `${prefix}_${String(index)}`;
}

/** One of the elements so numbered, or none. */
function oneOf(prefix: string, count: number, pick: number): string | undefined {
  const index = pick % (count + 1);
  return index === count ? undefined : idOf(prefix, index);
}

function build({ boundaries, nodes, edges, group }: Ingredients): Diagram {
  const inside = boundaries.map((pick, index) =>
    boundary({
      kind: KINDS[(pick >> 3) % KINDS.length] ?? 'group',
      id: idOf('b', index),
      parent: oneOf('b', index, pick),
    }),
  );
  const members = [...new Set(group.map((pick) => idOf('n', pick % nodes.length)))];
  return diagramOf(
    ...inside,
    ...nodes.map((pick, index) =>
      node({
        id: idOf('n', index),
        label: 'x'.repeat(pick % 9),
        service: SERVICES[(pick >> 4) % SERVICES.length] ?? 'aws/ec2',
        parent: oneOf('b', boundaries.length, pick),
      }),
    ),
    ...edges.map(([from, to, label], index) => {
      const source = idOf('n', from % nodes.length);
      const isOnBoundary = to % 7 === 0 && boundaries.length > 0;
      const target = isOnBoundary ? idOf('b', to % boundaries.length) : idOf('n', to % nodes.length);
      return edge({ id: idOf('e', index), source, target, label: label % 2 === 0 ? 'HTTPS 443' : undefined });
    }),
    ...(members.length > 0 ? [boundary({ kind: 'security-group', id: 'b_group', members })] : []),
  );
}

interface Ingredients {
  readonly boundaries: readonly number[];
  readonly nodes: readonly number[];
  readonly edges: readonly (readonly [number, number, number])[];
  readonly group: readonly number[];
}

/** Boundaries in a tree, nodes in them, edges between nodes and onto boundaries, now and then a security group. */
export const nestedDiagrams: fc.Arbitrary<Diagram> = fc
  .record({
    boundaries: fc.array(fc.nat(), { maxLength: 8 }),
    nodes: fc.array(fc.nat(), { minLength: 1, maxLength: 18 }),
    edges: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 24 }),
    group: fc.array(fc.nat(), { maxLength: 3 }),
  })
  .map(build);

export function withLayout(diagram: Diagram, layout: Layout = autoLayout(diagram, sizeOf, sizes)): Diagram {
  return { ...diagram, layout };
}

/** Where everything stands after automatic layout. */
export function laidOut(diagram: Diagram): ReadonlyMap<string, Rect> {
  return absoluteRects(withLayout(diagram), sizeOf);
}

/** What the router gets of a diagram as it stands. */
export function inputOf(diagram: Diagram): RouteInput {
  return routeInput(diagram, absoluteRects(diagram, sizeOf), sizes);
}

/** The rectangle of an element that is there. */
export function at(rects: ReadonlyMap<string, Rect>, id: string): Rect {
  const rect = rects.get(id);
  if (!rect) throw new Error(`${id} has no place`);
  return rect;
}

/** An edge without label. */
export function line(source: string, target: string, more: Partial<Edge> = {}): Edge {
  return edge({ source, target, ...more });
}
