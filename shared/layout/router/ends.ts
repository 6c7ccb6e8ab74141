import type { Point, Rect } from '../../model/geometry.js';
import { contains, overlaps } from '../../model/rect.js';
import { CLEARANCE, GRID } from '../spacing.js';
import { middleLine, outwards, type SparseGrid } from './sparseGrid.js';
import type { State } from './pathSearch.js';

/** What an edge ends at. */
export interface End {
  readonly rect: Rect;
  /** A boundary is left and entered anywhere on its border, a node in the middle of a side. */
  readonly isBoundary: boolean;
  /** Edges don't cross it on their way in. */
  readonly title?: Rect;
}

/** Sides of a node in the order of its doors. */
export const SIDES = ['right', 'left', 'bottom', 'top'] as const;
export type Side = (typeof SIDES)[number];

export const OPPOSITE: Readonly<Record<Side, Side>> = { right: 'left', left: 'right', bottom: 'top', top: 'bottom' };

/** Edges keep away from corners. */
export const CORNER = 8;

/** Where a way may start or end: the crossings before the sides, with the direction across the side. */
export function doors(grid: SparseGrid, end: End, other: Rect): readonly State[] {
  const isInside = end.isBoundary && contains(end.rect, other);
  if (end.isBoundary) return borderDoors(grid, end, isInside);
  return sideDoors(grid, end.rect).filter((door) => door >= 0);
}

function sideDoors(grid: SparseGrid, rect: Rect): readonly State[] {
  const box = outwards(rect, CLEARANCE);
  const x = middleLine(rect.x, rect.width);
  const y = middleLine(rect.y, rect.height);
  return [
    state(grid, box.x + box.width, y, 0),
    state(grid, box.x, y, 0),
    state(grid, x, box.y + box.height, 1),
    state(grid, x, box.y, 1),
  ];
}

/** The crossing before one side of a node; -1 where the grid has none, undefined for a boundary. */
export function doorAt(grid: SparseGrid, end: End, side: Side): State | undefined {
  return end.isBoundary ? undefined : sideDoors(grid, end.rect)[SIDES.indexOf(side)];
}

/** The side beyond which most of the others lie. */
export function mostlyTo(rect: Rect, others: readonly Rect[]): Side {
  const isBeyond: Readonly<Record<Side, (other: Rect) => boolean>> = {
    right: (other) => other.x >= rect.x + rect.width,
    left: (other) => other.x + other.width <= rect.x,
    bottom: (other) => other.y >= rect.y + rect.height,
    top: (other) => other.y + other.height <= rect.y,
  };
  const count = (side: Side): number => others.filter(isBeyond[side]).length;
  return SIDES.reduce((best, side) => (count(side) > count(best) ? side : best));
}

function state(grid: SparseGrid, x: number, y: number, direction: 0 | 1): State {
  const column = grid.xs.at(x);
  const row = grid.ys.at(y);
  return column < 0 || row < 0 ? -1 : (row * grid.xs.count + column) * 2 + direction;
}

function borderDoors(grid: SparseGrid, { rect, title }: End, isInside: boolean): readonly State[] {
  const outer = outwards(rect, CLEARANCE);
  const inset = isInside ? 2 * GRID : 0;
  const found: State[] = [];
  const lastColumn = grid.xs.firstFrom(rect.x + rect.width - CORNER);
  for (let column = grid.xs.firstFrom(rect.x + CORNER); column < lastColumn; column += 1) {
    const x = grid.xs.values[column] ?? 0;
    const isTitle = title !== undefined && x > title.x - GRID && x < title.x + title.width + GRID;
    if (!isTitle) found.push(state(grid, x, outer.y + inset, 1));
    found.push(state(grid, x, outer.y + outer.height - inset, 1));
  }
  const lastRow = grid.ys.firstFrom(rect.y + rect.height - CORNER);
  const top = title !== undefined && overlaps(title, rect) ? title.y + title.height : rect.y;
  for (let row = grid.ys.firstFrom(top + CORNER); row < lastRow; row += 1) {
    const y = grid.ys.values[row] ?? 0;
    found.push(state(grid, outer.x + inset, y, 0), state(grid, outer.x + outer.width - inset, y, 0));
  }
  return found.filter((door) => door >= 0);
}

/** The point on the border of an end before which a way starts or ends. */
export function borderPoint({ rect }: End, door: Point): Point {
  const right = rect.x + rect.width;
  const bottom = rect.y + rect.height;
  const sides: readonly (readonly [number, Point])[] = [
    [Math.abs(door.x - rect.x), { x: rect.x, y: door.y }],
    [Math.abs(door.x - right), { x: right, y: door.y }],
    [Math.abs(door.y - rect.y), { x: door.x, y: rect.y }],
    [Math.abs(door.y - bottom), { x: door.x, y: bottom }],
  ];
  const facing = sides.filter(([, { x, y }]) => x >= rect.x && x <= right && y >= rect.y && y <= bottom);
  const [nearest] = [...(facing.length > 0 ? facing : sides)].sort(([a], [b]) => a - b);
  return nearest?.[1] ?? door;
}
