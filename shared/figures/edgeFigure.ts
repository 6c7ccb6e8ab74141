import type { Owner } from '../catalog/types.js';
import type { Edge } from '../model/diagram.js';
import type { Point, Rect } from '../model/geometry.js';
import type { Detail, Figure, Primitive } from './displayList.js';
import { edgeFacts, type EdgeFacts } from './edgeFacts.js';
import type { Palette, Party } from './palette.js';
import { LazyFigure } from './lazyFigure.js';
import { linePath, parallel, polygonPath, shortened } from './path.js';
import { grown, hullOf } from '../model/rect.js';
import { singleLine } from './textWidth.js';

/** The way an edge takes, as the router found it. */
export interface EdgeRoute {
  readonly points: readonly Point[];
  /** Where its label has room. */
  readonly label?: Rect;
  /** Where it crosses other edges and is drawn as jumping over them. */
  readonly jumps?: readonly Point[];
}

/** Everything an edge's picture depends on. */
export interface EdgeDrawing {
  readonly edge: Edge;
  readonly route: EdgeRoute;
  readonly sourceLabel: string;
  readonly targetLabel: string;
  /** Owner of traffic protection at the source. */
  readonly party: Party;
  readonly detail: Detail;
  readonly colors: Palette;
  readonly selected?: boolean;
}

const BEND = 8;
const HEAD = { length: 9, width: 8 } as const;
const WIDTH = 1.5;
const UNKNOWN_DASH = [6, 4];

function head(tip: Point, from: Point, color: string): Primitive[] {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  if (length === 0) return [];
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const base = { x: tip.x - along.x * HEAD.length, y: tip.y - along.y * HEAD.length };
  const side = { x: (-along.y * HEAD.width) / 2, y: (along.x * HEAD.width) / 2 };
  const corners = [tip, { x: base.x + side.x, y: base.y + side.y }, { x: base.x - side.x, y: base.y - side.y }];
  return [{ kind: 'path', d: polygonPath(corners), fill: color }];
}

function lines(points: readonly Point[], drawing: EdgeDrawing, facts: EdgeFacts): Primitive[] {
  const { party, edge, colors, route } = drawing;
  const muted = edge.scope === 'drawn-only';
  if (facts.encryption === 'unencrypted' && !muted) {
    return [1.75, -1.75].map((side) => ({
      kind: 'path',
      d: linePath(parallel(points, side), BEND, route.jumps),
      stroke: colors.unencrypted,
      strokeWidth: 1.25,
    }));
  }
  const color = muted ? colors.muted.stroke : colors.edge[party];
  const d = linePath(points, BEND, route.jumps);
  const dash = facts.encryption === 'unknown' ? UNKNOWN_DASH : undefined;
  const line: Primitive = { kind: 'path', d, stroke: color, strokeWidth: WIDTH, dash };
  if (party !== 'shared' || muted) return [line];
  // both owners' colours take turns, as the stripes do on areas
  return [
    line,
    { kind: 'path', d, stroke: colors.edge.provider, strokeWidth: WIDTH, dash: dash === undefined ? [4, 8] : [3, 7] },
  ];
}

const ENCRYPTION_WORDS: Readonly<Record<EdgeFacts['encryption'], string>> = {
  encrypted: 'encrypted',
  unencrypted: 'not encrypted',
  unknown: 'encryption not known',
};

function nameOf({ edge, sourceLabel, targetLabel }: EdgeDrawing): string {
  const facts = edgeFacts(edge);
  const way = edge.direction === 'both' ? 'and' : 'to';
  const label = edge.label === undefined ? [] : [singleLine(edge.label)];
  const protocol = [facts.protocol, facts.port].filter((part) => part !== undefined).join(' ');
  const parts = [
    `${edge.step === undefined ? '' : `Step ${String(edge.step)}: `}${singleLine(sourceLabel)} ${way} ${singleLine(targetLabel)}`,
    ...label,
    ...(protocol === '' ? [] : [protocol]),
    edge.scope === 'drawn-only' ? 'drawn only' : ENCRYPTION_WORDS[facts.encryption],
  ];
  return `${parts.join(', ')}.`;
}

/** Whose traffic protection is, as a colour of the line. */
export function edgeParty(owner: Owner | undefined): Party {
  return owner ?? 'unknown';
}

function itemsOf(drawing: EdgeDrawing): readonly Primitive[] {
  const { edge, route, colors, detail, party } = drawing;
  const facts = edgeFacts(edge);
  const { points } = route;
  const muted = edge.scope === 'drawn-only';
  const color = muted
    ? colors.muted.stroke
    : facts.encryption === 'unencrypted'
      ? colors.unencrypted
      : colors.edge[party];
  const both = edge.direction === 'both';
  const heads = detail !== 'far';
  const cut = heads ? HEAD.length - 1 : 0;
  const line = shortened(points, both ? cut : 0, cut);
  const items: Primitive[] = [];
  if (drawing.selected === true) {
    items.push({ kind: 'path', d: linePath(points, BEND), stroke: colors.selection, strokeWidth: 5 });
  }
  items.push(...lines(line, drawing, facts));
  const [start, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (heads && beforeLast !== undefined && last !== undefined) items.push(...head(last, beforeLast, color));
  if (heads && both && start !== undefined && second !== undefined) items.push(...head(start, second, color));
  return items;
}

const MAKERS = { items: itemsOf, name: nameOf };

/** The line of an edge with its arrow heads; the label is a figure of its own, painted above everything. */
export function edgeFigure(drawing: EdgeDrawing): Figure {
  const { edge, route } = drawing;
  const bounds = grown(hullOf(route.points.map((point) => ({ ...point, width: 0, height: 0 }))), HEAD.width);
  return new LazyFigure(edge.id, 'edge', bounds, drawing, MAKERS);
}
