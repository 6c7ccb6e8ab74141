import type { Cell } from './cells.js';
import type { Anchor } from './connections.js';

/** An edge that begins or ends on a dot where lines meet. */
export interface JunctionEdge {
  readonly cell: Cell;
  /** Cell ids of the dots, or the elements at its ends. */
  readonly source: Anchor | string;
  readonly target: Anchor | string;
}

/** One connection through dots, and the cells that it stands for; each cell is in one connection only. */
export interface ThroughConnection {
  readonly source: Anchor;
  readonly target: Anchor;
  /** The first one gives its arrows and label. */
  readonly cells: readonly Cell[];
  readonly junctions: readonly string[];
}

/** More connections through one knot of dots would say less, not more. */
const MAX_PAIRS = 24;

/** Joins the lines that meet in dots: from everything that goes in to everything that comes out. */
export function throughJunctions(edges: readonly JunctionEdge[]): readonly ThroughConnection[] {
  return knotsOf(edges).flatMap((knot) => connectionsOf(knot));
}

interface Knot {
  readonly junctions: readonly string[];
  readonly edges: readonly JunctionEdge[];
}

/** Dots that are joined by lines, with all lines that touch them. */
function knotsOf(edges: readonly JunctionEdge[]): readonly Knot[] {
  const rootOf = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let next = rootOf.get(at); next !== undefined && next !== at; next = rootOf.get(at)) at = next;
    return at;
  };
  for (const edge of edges) {
    const dots = [edge.source, edge.target].filter((end) => typeof end === 'string');
    for (const dot of dots) if (!rootOf.has(dot)) rootOf.set(dot, dot);
    const [a, b] = dots;
    if (a !== undefined && b !== undefined) rootOf.set(root(a), root(b));
  }
  const knots = new Map<string, { junctions: string[]; edges: JunctionEdge[] }>();
  const knotAt = (dot: string) => {
    const key = root(dot);
    const knot = knots.get(key) ?? { junctions: [], edges: [] };
    knots.set(key, knot);
    return knot;
  };
  for (const dot of rootOf.keys()) knotAt(dot).junctions.push(dot);
  for (const edge of edges) {
    const dot = typeof edge.source === 'string' ? edge.source : edge.target;
    if (typeof dot === 'string') knotAt(dot).edges.push(edge);
  }
  return [...knots.values()];
}

function connectionsOf({ junctions, edges }: Knot): readonly ThroughConnection[] {
  const ins = edges.flatMap(({ cell, source }) => (typeof source === 'string' ? [] : [{ cell, end: source }]));
  const outs = edges.flatMap(({ cell, target }) => (typeof target === 'string' ? [] : [{ cell, end: target }]));
  const pairs = pairsOf(ins, outs).filter(([from, to]) => from.end.id !== to.end.id);
  const used = new Set<Cell>();
  const fresh = (cells: readonly Cell[]): readonly Cell[] => {
    const found = [...new Set(cells)].filter((cell) => !used.has(cell));
    for (const cell of found) used.add(cell);
    return found;
  };
  const found = pairs.map(([from, to]) => ({ source: from.end, target: to.end, cells: fresh([to.cell, from.cell]) }));
  const rest = fresh(edges.map(({ cell }) => cell));
  return found.map((one, index) =>
    index === 0 ? { ...one, cells: [...one.cells, ...rest], junctions } : { ...one, junctions: [] },
  );
}

interface End {
  readonly cell: Cell;
  readonly end: Anchor;
}

function pairsOf(ins: readonly End[], outs: readonly End[]): readonly (readonly [End, End])[] {
  const [firstIn, ...otherIns] = ins;
  const [firstOut, ...otherOuts] = outs;
  // lines that all leave, or all enter, join their ends
  if (firstIn === undefined)
    return otherOuts.flatMap((out) => (firstOut === undefined ? [] : [[firstOut, out] as const]));
  if (firstOut === undefined) return otherIns.map((one) => [firstIn, one] as const);
  if (ins.length * outs.length <= MAX_PAIRS) return ins.flatMap((one) => outs.map((out) => [one, out] as const));
  return [...outs.map((out) => [firstIn, out] as const), ...otherIns.map((one) => [one, firstOut] as const)];
}
