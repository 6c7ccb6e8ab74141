import type { Point, Rect } from '../../model/geometry.js';
import { addEdgeFacts, edgeFactsOf } from '../drawing/edgeWords.js';
import type { Sketch, SketchEdge } from '../drawing/sketch.js';
import { oneLine } from '../text/htmlText.js';
import type { Cell } from './cells.js';
import type { Draft } from './drafts.js';
import { centreOf, distanceToSegment } from '../../model/rect.js';
import { areaOf, distanceToBorder, distanceToRect } from '../drawing/rects.js';
import { throughJunctions, type JunctionEdge } from './junctions.js';
import type { Report } from './report.js';

/** An end on no shape belongs to the nearest one within this distance, px; below an icon stands its label. */
const REACH = 32;
const LABEL_BELOW = 36;

/** A number or text belongs to a connection within this distance, px. */
const NUMBER_REACH = 60;
const TEXT_REACH = 16;

/** An element of the sketch and where its shape is drawn. */
export interface Anchor {
  readonly id: string;
  readonly rect: Rect;
  readonly isBoundary: boolean;
}

export interface ConnectionInput {
  readonly edges: readonly Cell[];
  readonly labels: ReadonlyMap<string, readonly Cell[]>;
  /** Cell id → the element that stands for it. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** Ids of the dots in which lines meet. */
  readonly junctions: ReadonlySet<string>;
  /** Cell id → where the content of a cell begins. */
  readonly originOf: (cell: string) => Point;
  readonly sketch: Sketch;
  readonly report: Report;
  readonly file: string;
}

/** A drawn connection and the straight line between what it is drawn over. */
export interface DrawnEdge {
  readonly edge: SketchEdge;
  readonly path: readonly Point[];
}

/** Turns the edges of a page into connections between elements. */
export function connect(input: ConnectionInput): readonly DrawnEdge[] {
  const unique = new Map([...input.anchors.values()].map((anchor) => [anchor.id, anchor]));
  const anchors = [...unique.values()].sort((a, b) => areaOf(a.rect) - areaOf(b.rect));
  const knotted: JunctionEdge[] = [];
  const drawn = input.edges.flatMap((cell) => {
    const source = dotOf(cell.source, input) ?? endOf(cell, 'source', input, anchors);
    const target = dotOf(cell.target, input) ?? endOf(cell, 'target', input, anchors);
    if (source !== undefined && target !== undefined && (typeof source === 'string' || typeof target === 'string')) {
      knotted.push({ cell, source, target });
      return [];
    }
    return directly(cell, anchorOf(source), anchorOf(target), input);
  });
  return [...drawn, ...through(knotted, input)];
}

function dotOf(id: string | undefined, { junctions }: ConnectionInput): string | undefined {
  return id !== undefined && junctions.has(id) ? id : undefined;
}

function anchorOf(end: Anchor | string | undefined): Anchor | undefined {
  return typeof end === 'string' ? undefined : end;
}

function directly(
  cell: Cell,
  source: Anchor | undefined,
  target: Anchor | undefined,
  input: ConnectionInput,
): readonly DrawnEdge[] {
  const labels = input.labels.get(cell.id) ?? [];
  if (source === undefined || target === undefined || source.id === target.id) {
    leaveOut(cell, labels, source, target, input);
    return [];
  }
  return [{ edge: edgeOf(cell, labels, source, target, input), path: pathOf(cell, source, target, input) }];
}

function through(knotted: readonly JunctionEdge[], input: ConnectionInput): readonly DrawnEdge[] {
  const { sketch, report, file } = input;
  const connections = throughJunctions(knotted);
  const drawn = connections.map(({ source, target, cells, junctions }): DrawnEdge => {
    const [first, ...others] = cells;
    const labels = first === undefined ? [] : (input.labels.get(first.id) ?? []);
    const edge =
      first === undefined ? sketch.addEdge(source.id, target.id) : edgeOf(first, labels, source, target, input);
    const folded = [...others, ...others.flatMap(({ id }) => input.labels.get(id) ?? [])].map((one) =>
      report.idOf(one),
    );
    for (const id of [...folded, ...junctions.map((dot) => report.prefix + dot)]) {
      edge.sources.push({ file, id, type: 'edge', role: 'folded' });
    }
    return { edge, path: [centreOf(source.rect), centreOf(target.rect)] };
  });
  const used = new Set(connections.flatMap(({ cells }) => cells));
  for (const { cell } of knotted) {
    if (!used.has(cell)) leaveOut(cell, input.labels.get(cell.id) ?? [], undefined, undefined, input);
  }
  return drawn;
}

function leaveOut(
  cell: Cell,
  labels: readonly Cell[],
  source: Anchor | undefined,
  target: Anchor | undefined,
  { sketch, report, file }: ConnectionInput,
): void {
  const host = sketch.element(source?.id ?? target?.id);
  if (source !== undefined && source.id === target?.id && host !== undefined) {
    for (const one of [cell, ...labels])
      host.sources.push({ file, id: report.idOf(one), type: 'edge', role: 'folded' });
    const words = [cell, ...labels].map(({ label }) => oneLine(label)).filter((label) => label !== '');
    if (words.length > 0) host.notes.push(`Connection to itself: ${words.join(' · ')}`);
    return;
  }
  const ends = source === undefined && target === undefined ? 'neither end is' : 'one end is not';
  report.dropped(cell, `${ends} on a shape. Connect it in the drawing and import again.`);
  for (const label of labels) report.dropped(label, 'its connection is left out.');
}

function endOf(
  cell: Cell,
  end: 'source' | 'target',
  { anchors: byCell, originOf }: ConnectionInput,
  anchors: readonly Anchor[],
): Anchor | undefined {
  const stated = cell[end];
  const anchor = stated === undefined ? undefined : byCell.get(stated);
  if (anchor !== undefined) return anchor;
  const point = end === 'source' ? cell.geometry.sourcePoint : cell.geometry.targetPoint;
  if (point === undefined) return undefined;
  const origin = originOf(cell.parent);
  return nearest({ x: point.x + origin.x, y: point.y + origin.y }, anchors);
}

/** A node before the boundary around it, the nearer before the farther. */
function nearest(point: Point, anchors: readonly Anchor[]): Anchor | undefined {
  let best: Anchor | undefined;
  let least = REACH;
  for (const anchor of anchors) {
    const distance = anchor.isBoundary
      ? distanceToBorder(anchor.rect, point) + 12
      : distanceToRect({ ...anchor.rect, height: anchor.rect.height + LABEL_BELOW }, point);
    if (distance < least) {
      best = anchor;
      least = distance;
    }
  }
  return best;
}

function edgeOf(
  cell: Cell,
  labels: readonly Cell[],
  source: Anchor,
  target: Anchor,
  { sketch, report, file }: ConnectionInput,
): SketchEdge {
  const start = cell.style.get('startArrow') ?? 'none';
  const end = cell.style.get('endArrow') ?? 'classic';
  const isBackward = start !== 'none' && end === 'none';
  const words = [cell, ...labels].map(({ label }) => oneLine(label)).filter((label) => label !== '');
  const edge = isBackward ? sketch.addEdge(target.id, source.id) : sketch.addEdge(source.id, target.id);
  if (start !== 'none' && end !== 'none') edge.direction = 'both';
  edge.sources.push({ file, id: report.idOf(cell), type: 'edge', role: 'self' });
  for (const label of labels) edge.sources.push({ file, id: report.idOf(label), type: 'label', role: 'folded' });
  nameEdge(edge, words.join(' · '), report.idOf(cell));
  return edge;
}

function nameEdge(edge: SketchEdge, words: string, source: string): void {
  edge.label = words.length > 80 ? `${words.slice(0, 79)}…` : words;
  if (words.length > 80) edge.notes.push(words);
  addEdgeFacts(edge, edgeFactsOf(words), source);
}

function pathOf(cell: Cell, source: Anchor, target: Anchor, { originOf }: ConnectionInput): readonly Point[] {
  const origin = originOf(cell.parent);
  const bends = cell.geometry.points.map(({ x, y }) => ({ x: x + origin.x, y: y + origin.y }));
  return [centreOf(source.rect), ...bends, centreOf(target.rect)];
}

/** Words and numbers drawn on a connection become its label and its step. */
export function foldOntoEdges(
  drawn: readonly DrawnEdge[],
  words: readonly Draft[],
  { report, file }: Pick<ConnectionInput, 'report' | 'file'>,
): void {
  for (const draft of words) {
    const isNumber = draft.role === 'badge';
    if (!isNumber && (draft.role !== 'text' || draft.label.length > 48 || draft.label === '')) continue;
    const centre = centreOf(draft.shape.rect);
    const free = drawn.filter(({ edge }) => (isNumber ? edge.step === undefined : edge.label === ''));
    const found = nearestEdge(free, centre, isNumber ? NUMBER_REACH : TEXT_REACH);
    if (found === undefined) continue;
    const { cell } = draft.shape;
    if (isNumber) found.edge.step = Math.max(1, Number(draft.label.replace(/\D/g, '')));
    else nameEdge(found.edge, oneLine(draft.label), report.idOf(cell));
    found.edge.sources.push({ file, id: report.idOf(cell), type: isNumber ? 'number' : 'text', role: 'folded' });
    draft.role = 'folded';
  }
}

function nearestEdge(drawn: readonly DrawnEdge[], point: Point, reach: number): DrawnEdge | undefined {
  let best: DrawnEdge | undefined;
  let least = reach;
  for (const one of drawn) {
    one.path.forEach((to, index) => {
      const from = one.path[index - 1];
      const distance = from === undefined ? reach : distanceToSegment(point, from, to);
      if (distance >= least) return;
      best = one;
      least = distance;
    });
  }
  return best;
}
