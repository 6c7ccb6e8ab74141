import { palette, type Palette } from '../../shared/figures/palette.js';
import type { Figure, PathPrimitive, Theme } from '../../shared/figures/displayList.js';
import { number, rectPath } from '../../shared/figures/path.js';
import { visibleEnd } from '../../shared/layout/absoluteRects.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { grown } from '../../shared/model/rect.js';
import type { DropTarget } from './dropTarget.js';
import type { Gesture } from './gesture.js';
import { quickRoute } from './quickRoute.js';
import { shifted, type Rects } from './rects.js';
import type { Routes } from './routing.js';

/** All that is shown above the still picture: what moves, where it would land, what is selected. */
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

/** One line or box, in diagram px. */
export interface LiveShape extends PathPrimitive {
  /** 0..1, of all of it. */
  readonly opacity?: number;
}

const OUTLINE_GAP = 3;
const FAINT = 0.08;

/** What is shown besides the figures that move, in the order of painting. */
export function liveShapes(state: LiveState, zoom: number): readonly LiveShape[] {
  const colors = palette(state.theme);
  const px = 1 / zoom;
  return [...gestureShapes(state, colors, px), ...outlines(state, colors, px)];
}

function gestureShapes(state: LiveState, colors: Palette, px: number): readonly LiveShape[] {
  const { gesture, rects } = state;
  const edges = previewEdges(state, colors, px);
  switch (gesture.kind) {
    case 'none':
      return edges;
    case 'move':
      return [
        ...(gesture.lines ?? []).map(({ from, to }) => line([from, to], colors.severity.critical, px)),
        ...edges,
        ...landing(rects, gesture.target, colors, px),
      ];
    case 'resize':
      return [box(gesture.rect, 4, { stroke: colors.selection, strokeWidth: 2 * px }), ...edges];
    case 'add':
      return landing(rects, gesture.target, colors, px);
    case 'bend':
      return [line(gesture.points, colors.selection, 2 * px)];
    case 'lasso':
      return lasso(gesture.points, colors, px);
    case 'connect':
      return connection(rects, gesture, colors, px);
  }
}

/** One shape for all: many short ways cost more than a long one. */
function previewEdges(
  { diagram, rects, gesture, movingEdges }: LiveState,
  colors: Palette,
  px: number,
): readonly LiveShape[] {
  const ways = movingEdges.flatMap((id) => {
    const edge = diagram.edges.get(id);
    const [source, target] = [edge?.source, edge?.target].map((end) =>
      end === undefined ? undefined : rectDuring(rects, gesture, visibleEnd(diagram, end)),
    );
    return source && target ? [wayOf(quickRoute(source, target))] : [];
  });
  return ways.length === 0 ? [] : [lineOf(ways.join(''), colors.quiet, Math.max(1.5, px))];
}

/** Where an element stands while a gesture goes on. */
export function rectDuring(rects: Rects, gesture: Gesture, id: string): Rect | undefined {
  if (gesture.kind === 'resize' && gesture.id === id) return gesture.rect;
  const rect = rects.get(id);
  return rect && gesture.kind === 'move' && gesture.moving.has(id) ? shifted(rect, gesture.by) : rect;
}

function landing(rects: Rects, target: DropTarget | undefined, colors: Palette, px: number): readonly LiveShape[] {
  const rect = target?.id === undefined ? undefined : rects.get(target.id);
  if (!target || !rect) return [];
  const refused = target.refused !== undefined;
  const color = refused ? colors.severity.critical : colors.selection;
  const dash = refused ? { dash: [6 * px, 4 * px] } : {};
  return [box(rect, 6, { fill: color, fillOpacity: FAINT, stroke: color, strokeWidth: 2.5 * px, ...dash })];
}

function connection(
  rects: Rects,
  { from, to, target }: Extract<Gesture, { kind: 'connect' }>,
  colors: Palette,
  px: number,
): readonly LiveShape[] {
  const source = rects.get(from);
  if (!source) return [];
  const end = target === undefined ? undefined : rects.get(target);
  const way = line(quickRoute(source, end ?? { ...to, width: 0, height: 0 }), colors.selection, 2 * px);
  if (!end) return [way];
  return [way, box(grown(end, OUTLINE_GAP), 10, { stroke: colors.selection, strokeWidth: 2.5 * px })];
}

function lasso(points: readonly Point[], colors: Palette, px: number): readonly LiveShape[] {
  const [start] = points;
  if (!start) return [];
  const around = line([...points, start], colors.selection, 1.5 * px);
  return [{ ...around, fill: colors.selection, fillOpacity: FAINT }];
}

function outlines(state: LiveState, colors: Palette, px: number): readonly LiveShape[] {
  const { hovered, selection, gesture } = state;
  const shapes: LiveShape[] = [];
  if (hovered !== undefined && !selection.has(hovered) && gesture.kind === 'none') {
    shapes.push(...outline(state, hovered, colors.selection, 1.5 * px).map((shape) => ({ ...shape, opacity: 0.45 })));
  }
  for (const id of selection) shapes.push(...outline(state, id, colors.selection, 2 * px));
  return shapes;
}

function outline(
  { diagram, rects, routes, frames, gesture }: LiveState,
  id: string,
  stroke: string,
  width: number,
): readonly LiveShape[] {
  if (diagram.edges.has(id)) {
    const route = gesture.kind === 'move' ? undefined : routes.get(id);
    return route ? [line(route.points, stroke, width * 1.4)] : [];
  }
  const style = { stroke, strokeWidth: width };
  const group = frames.get(id);
  if (group) return group.map((frame) => box(grown(frame, 1), 6, style));
  const rect = rectDuring(rects, gesture, id);
  if (!rect) return [];
  const isBoundary = diagram.boundaries.has(id);
  return [box(grown(rect, isBoundary ? 1 : OUTLINE_GAP), isBoundary ? 6 : 12, style)];
}

function line(points: readonly Point[], stroke: string, width: number): LiveShape {
  return lineOf(wayOf(points), stroke, width);
}

function lineOf(d: string, stroke: string, strokeWidth: number): LiveShape {
  return { kind: 'path', d, stroke, strokeWidth };
}

function wayOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('');
}

function box(rect: Rect, radius: number, style: Omit<LiveShape, 'kind' | 'd'>): LiveShape {
  return { kind: 'path', d: rectPath(rect, radius), ...style };
}
