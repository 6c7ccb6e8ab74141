import type { Severity } from '../catalog/types.js';
import type { Point, Rect } from '../model/geometry.js';
import type { Primitive } from './displayList.js';
import type { Palette } from './palette.js';
import { linePath, rectPath, roundedPolygonPath } from './path.js';

export interface Badge {
  /** Outstanding tasks; 0 draws a tick. */
  readonly count: number;
  readonly worst?: Severity;
  /** Sum of what is inside a boundary: outline only. */
  readonly hollow?: boolean;
}

interface Shape {
  /** Corners around the centre, clockwise; empty = a pill. */
  readonly corners: readonly (readonly [number, number])[];
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Baseline of the number below the centre. */
  readonly baseline: number;
}

/** px that each digit after the first needs. */
const DIGIT = 7;
const TEXT_SIZE = 11;
const OUTLINE = 1.5;

/** What stands in a badge: `7`, `99+`. */
export function badgeText(count: number): string {
  return count > 99 ? '99+' : String(count);
}

function octagon(extra: number): Shape {
  const [w, h, cut] = [10.5 + extra / 2, 10.5, 6];
  const corners = [
    [-w + cut, -h],
    [w - cut, -h],
    [w, -h + cut],
    [w, h - cut],
    [w - cut, h],
    [-w + cut, h],
    [-w, h - cut],
    [-w, -h + cut],
  ] as const;
  return { corners, radius: 1, width: 2 * w, height: 2 * h, baseline: 4 };
}

function triangle(extra: number): Shape {
  const [w, h] = [14 + extra * 0.65, 12];
  const corners = [
    [0, -h - 1],
    [w, h - 1],
    [-w, h - 1],
  ] as const;
  return { corners, radius: 4, width: 2 * w, height: 2 * h + 2, baseline: 8 };
}

function diamond(extra: number): Shape {
  const [w, h] = [13 + extra * 0.7, 13];
  const corners = [
    [0, -h],
    [w, 0],
    [0, h],
    [-w, 0],
  ] as const;
  return { corners, radius: 3, width: 2 * w, height: 2 * h, baseline: 4 };
}

function circle(extra: number): Shape {
  return { corners: [], radius: 10, width: 20 + extra, height: 20, baseline: 4 };
}

const SHAPES: Readonly<Record<Severity, (extra: number) => Shape>> = {
  critical: octagon,
  high: triangle,
  medium: diamond,
  low: circle,
};

function shapeOf({ count, worst }: Badge): Shape {
  return count === 0 ? circle(0) : SHAPES[worst ?? 'low']((badgeText(count).length - 1) * DIGIT);
}

function centred({ x, y }: Point, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Where a badge around this point paints, its outline included. */
export function badgeRect(badge: Badge, center: Point): Rect {
  const { width, height } = shapeOf(badge);
  return centred(center, width + 2 * OUTLINE, height + 2 * OUTLINE);
}

/** Octagon, triangle, diamond or circle by the worst severity with the number inside; a tick where nothing is left. */
export function badgeItems(badge: Badge, center: Point, colors: Palette, withNumber = true): readonly Primitive[] {
  const { corners, radius, width, height, baseline } = shapeOf(badge);
  const { x, y } = center;
  const color = badge.count === 0 ? colors.done : colors.severity[badge.worst ?? 'low'];
  const [fill, stroke, text] =
    badge.hollow === true ? [colors.surface, color, color] : [color, colors.surface, colors.onSeverity];
  const outline = corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy }));
  const d =
    corners.length === 0 ? rectPath(centred(center, width, height), radius) : roundedPolygonPath(outline, radius);
  const body: Primitive = { kind: 'path', d, fill, stroke, strokeWidth: OUTLINE };
  if (!withNumber) return [body];
  if (badge.count === 0) {
    const tick = [
      { x: x - 4, y: y + 0.5 },
      { x: x - 1, y: y + 3.5 },
      { x: x + 4.5, y: y - 3 },
    ];
    return [body, { kind: 'path', d: linePath(tick), stroke: text, strokeWidth: 2 }];
  }
  const number = badgeText(badge.count);
  return [
    body,
    { kind: 'text', x, y: y + baseline, text: number, size: TEXT_SIZE, weight: 600, fill: text, anchor: 'middle' },
  ];
}
