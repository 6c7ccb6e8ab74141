import { palette, type Palette } from '../../shared/figures/palette.js';
import type { Figure, Theme } from '../../shared/figures/displayList.js';
import { visibleEnd } from '../../shared/layout/absoluteRects.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import type { DropTarget } from './dropTarget.js';
import { MovingPicture } from './movingPicture.js';
import type { Gesture } from './gesture.js';
import { quickRoute } from './quickRoute.js';
import { shifted, type Rects } from './rects.js';
import type { Routes } from './routing.js';
import { paintFigures } from './painting.js';

/** All that is painted above the still picture: what moves, where it would land, what is selected. */
export interface LiveState {
  readonly diagram: Diagram;
  readonly rects: Rects;
  readonly routes: Routes;
  readonly frames: ReadonlyMap<string, readonly Rect[]>;
  readonly theme: Theme;
  readonly gesture: Gesture;
  readonly moving: readonly Figure[];
  readonly movingEdges: readonly string[];
  readonly selection: ReadonlySet<string>;
  readonly hovered: string | undefined;
}

const OUTLINE_GAP = 3;
const moved = new MovingPicture(paintFigures);

export function paintLive(context: CanvasRenderingContext2D, state: LiveState, zoom: number): void {
  const colors = palette(state.theme);
  const px = 1 / zoom;
  const { gesture } = state;
  if (gesture.kind === 'move') {
    const { by } = gesture;
    moved.draw(context, state.moving, by);
    for (const { from, to } of gesture.lines ?? []) line(context, [from, to], colors.severity.critical, px);
  }
  if (gesture.kind === 'resize') box(context, gesture.rect, { color: colors.selection, width: 2 * px, radius: 4 });
  for (const id of state.movingEdges) previewEdge(context, state, id, colors, px);
  if (gesture.kind === 'move' || gesture.kind === 'add') landing(context, state, gesture.target, colors, px);
  if (gesture.kind === 'bend') line(context, gesture.points, colors.selection, 2 * px);
  if (gesture.kind === 'lasso') lasso(context, gesture.points, colors, px);
  if (gesture.kind === 'connect') connection(context, state, gesture, colors, px);
  outlines(context, state, colors, px);
}

function previewEdge(
  context: CanvasRenderingContext2D,
  { diagram, rects, gesture }: LiveState,
  id: string,
  colors: Palette,
  px: number,
): void {
  const edge = diagram.edges.get(id);
  if (!edge) return;
  const ends = [edge.source, edge.target].map((end) => rectDuring(rects, gesture, visibleEnd(diagram, end)));
  const [source, target] = ends;
  if (!source || !target) return;
  line(context, quickRoute(source, target), colors.quiet, Math.max(1.5, px));
}

/** Where an element stands while a gesture goes on. */
export function rectDuring(rects: Rects, gesture: Gesture, id: string): Rect | undefined {
  if (gesture.kind === 'resize' && gesture.id === id) return gesture.rect;
  const rect = rects.get(id);
  return rect && gesture.kind === 'move' && gesture.moving.has(id) ? shifted(rect, gesture.by) : rect;
}

function landing(
  context: CanvasRenderingContext2D,
  { rects }: LiveState,
  target: DropTarget | undefined,
  colors: Palette,
  px: number,
): void {
  const rect = target?.id === undefined ? undefined : rects.get(target.id);
  if (!target || !rect) return;
  const refused = target.refused !== undefined;
  const color = refused ? colors.severity.critical : colors.selection;
  context.fillStyle = color;
  context.globalAlpha = 0.08;
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.globalAlpha = 1;
  box(context, rect, { color, width: 2.5 * px, radius: 6, ...(refused ? { dash: [6 * px, 4 * px] } : {}) });
}

function connection(
  context: CanvasRenderingContext2D,
  { rects }: LiveState,
  { from, to, target }: Extract<Gesture, { kind: 'connect' }>,
  colors: Palette,
  px: number,
): void {
  const source = rects.get(from);
  if (!source) return;
  const end = target === undefined ? undefined : rects.get(target);
  line(context, quickRoute(source, end ?? { ...to, width: 0, height: 0 }), colors.selection, 2 * px);
  if (end) box(context, end, { color: colors.selection, width: 2.5 * px, radius: 10, gap: OUTLINE_GAP });
}

function lasso(context: CanvasRenderingContext2D, points: readonly Point[], colors: Palette, px: number): void {
  const [start] = points;
  if (!start) return;
  line(context, [...points, start], colors.selection, 1.5 * px);
  context.fillStyle = colors.selection;
  context.globalAlpha = 0.08;
  context.fill();
  context.globalAlpha = 1;
}

function outlines(context: CanvasRenderingContext2D, state: LiveState, colors: Palette, px: number): void {
  const { hovered, selection, gesture } = state;
  if (hovered !== undefined && !selection.has(hovered) && gesture.kind === 'none') {
    context.globalAlpha = 0.45;
    outline(context, state, hovered, colors.selection, 1.5 * px);
    context.globalAlpha = 1;
  }
  for (const id of selection) outline(context, state, id, colors.selection, 2 * px);
}

function outline(
  context: CanvasRenderingContext2D,
  { diagram, rects, routes, frames, gesture }: LiveState,
  id: string,
  color: string,
  width: number,
): void {
  if (diagram.edges.has(id)) {
    const route = gesture.kind === 'move' ? undefined : routes.get(id);
    if (route) line(context, route.points, color, width * 1.4);
    return;
  }
  const group = frames.get(id);
  if (group) {
    for (const frame of group) box(context, frame, { color, width, radius: 6, gap: 1 });
    return;
  }
  const rect = rectDuring(rects, gesture, id);
  if (!rect) return;
  const isBoundary = diagram.boundaries.has(id);
  box(context, rect, { color, width, radius: isBoundary ? 6 : 12, gap: isBoundary ? 1 : OUTLINE_GAP });
}

interface BoxStyle {
  readonly color: string;
  readonly width: number;
  readonly radius: number;
  readonly gap?: number;
  readonly dash?: readonly number[];
}

function box(context: CanvasRenderingContext2D, rect: Rect, { color, width, radius, gap = 0, dash }: BoxStyle): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash(dash ? [...dash] : []);
  context.beginPath();
  context.roundRect(rect.x - gap, rect.y - gap, rect.width + 2 * gap, rect.height + 2 * gap, radius);
  context.stroke();
  context.setLineDash([]);
}

function line(context: CanvasRenderingContext2D, points: readonly Point[], color: string, width: number): void {
  const [start, ...others] = points;
  if (!start) return;
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(start.x, start.y);
  for (const { x, y } of others) context.lineTo(x, y);
  context.stroke();
}
