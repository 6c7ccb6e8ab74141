import type { Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { distanceToSegment } from '../../shared/model/rect.js';
import { ancestors } from '../../shared/model/hierarchy.js';
import { covers, type Rects } from './rects.js';

/** What lies under a point of the canvas. */
export interface Hit {
  readonly id: string;
  readonly part: 'node' | 'note' | 'edge' | 'overlay' | 'title' | 'border' | 'body';
}

export interface HitScene {
  readonly diagram: Diagram;
  readonly rects: Rects;
  readonly routes: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label?: Rect }>;
  /** Group → its frames, as they are drawn. */
  readonly frames: ReadonlyMap<string, readonly Rect[]>;
}

/** px of a boundary's title strip. */
export const TITLE_STRIP = 24;
const REACH = 6;

/** The topmost thing at a point, in the order of painting backwards; lines can be missed by a few px of the screen. */
export function hitTest(scene: HitScene, point: Point, zoom: number): Hit | undefined {
  const reach = REACH / Math.max(zoom, 0.1);
  return (
    labelAt(scene, point) ??
    boxAt(scene, point) ??
    edgeAt(scene, point, reach) ??
    overlayAt(scene, point, reach) ??
    boundaryAt(scene, point, reach)
  );
}

function labelAt({ routes }: HitScene, point: Point): Hit | undefined {
  for (const [id, { label }] of routes) if (label && covers(label, point)) return { id, part: 'edge' };
  return undefined;
}

function boxAt({ diagram, rects }: HitScene, point: Point): Hit | undefined {
  for (const id of diagram.notes.keys()) {
    const rect = rects.get(id);
    if (rect && covers(rect, point)) return { id, part: 'note' };
  }
  let found: string | undefined;
  for (const id of diagram.nodes.keys()) {
    const rect = rects.get(id);
    if (rect && covers(rect, point)) found = id;
  }
  return found === undefined ? undefined : { id: found, part: 'node' };
}

function edgeAt({ routes }: HitScene, point: Point, reach: number): Hit | undefined {
  let nearest: string | undefined;
  let least = reach;
  for (const [id, { points }] of routes) {
    const far = distanceToLine(points, point);
    if (far > least) continue;
    least = far;
    nearest = id;
  }
  return nearest === undefined ? undefined : { id: nearest, part: 'edge' };
}

function overlayAt({ frames }: HitScene, point: Point, reach: number): Hit | undefined {
  for (const [id, rects] of frames) {
    if (rects.some((rect) => onBorder(rect, point, reach))) return { id, part: 'overlay' };
  }
  return undefined;
}

function boundaryAt({ diagram, rects }: HitScene, point: Point, reach: number): Hit | undefined {
  let found: Hit | undefined;
  let depth = -1;
  for (const boundary of diagram.boundaries.values()) {
    const rect = rects.get(boundary.id);
    if (!rect || boundary.kind === 'security-group') continue;
    const border = onBorder(rect, point, reach);
    if (!border && !covers(rect, point)) continue;
    const own = ancestors(diagram, boundary.id).length;
    if (own <= depth) continue;
    depth = own;
    const part = isTitle(rect, point) ? 'title' : border ? 'border' : 'body';
    found = { id: boundary.id, part };
  }
  return found;
}

function isTitle({ x, y, width }: Rect, point: Point): boolean {
  return point.x >= x && point.x < x + width && point.y >= y && point.y < y + TITLE_STRIP;
}

function onBorder({ x, y, width, height }: Rect, point: Point, reach: number): boolean {
  const dx = Math.min(Math.abs(point.x - x), Math.abs(point.x - x - width));
  const dy = Math.min(Math.abs(point.y - y), Math.abs(point.y - y - height));
  const withinX = point.x > x - reach && point.x < x + width + reach;
  const withinY = point.y > y - reach && point.y < y + height + reach;
  return withinX && withinY && (dx <= reach || dy <= reach);
}

/** px from a point to the nearest part of a line. */
export function distanceToLine(points: readonly Point[], point: Point): number {
  let least = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1];
    const to = points[index];
    if (from && to) least = Math.min(least, distanceToSegment(point, from, to));
  }
  return least;
}
