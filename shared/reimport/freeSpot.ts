import type { Point, Rect, Size } from '../model/geometry.js';
import { overlaps, rectAt } from '../model/rect.js';
import { GAP, GRID, roundToGrid, roundUp } from '../layout/spacing.js';

/** Only so many of the nearest lend their edges to the search. */
const NEAREST = 24;
/** px that a spot outside the container counts as further away, for each px outside. */
const GROWTH = 2;

export interface Ground {
  /** What stands there already. */
  readonly taken: readonly Rect[];
  /** Size of the container; absent on the canvas, which has no end. */
  readonly size?: Size;
  /** Nothing stands further left or up. */
  readonly corner?: Point;
}

/** The spot closest to a wanted one where a box stands clear of everything, inside the container if there is room. */
export function freeSpot(wanted: Point, box: Size, { taken, size, corner }: Ground): Point {
  const start = {
    x: roundToGrid(Math.max(wanted.x, corner?.x ?? -Infinity)),
    y: roundToGrid(Math.max(wanted.y, corner?.y ?? -Infinity)),
  };
  const away = ({ x, y }: Point): number => Math.abs(x - start.x) + Math.abs(y - start.y);
  const cost = (spot: Point): number => {
    const right = size ? Math.max(0, spot.x + box.width - size.width) : 0;
    const down = size ? Math.max(0, spot.y + box.height - size.height) : 0;
    return away(spot) + GROWTH * (right + down);
  };
  const near = [...taken].sort((a, b) => away(a) - away(b)).slice(0, NEAREST);
  const beyond = Math.max(start.x, ...taken.map((rect) => roundUp(rect.x + rect.width + GAP)));
  const columns = [start.x, ...near.flatMap(({ x, width }) => [x + width + GAP, x - GAP - box.width])];
  const rows = [start.y, ...near.flatMap(({ y, height }) => [y + height + GAP, y - GAP - box.height])];
  const isInside = ({ x, y }: Point): boolean => !corner || (x >= corner.x && y >= corner.y);
  const spots = columns.flatMap((x, column) =>
    rows.map((y, row) => ({ x: ontoGrid(x, column % 2 === 1), y: ontoGrid(y, row % 2 === 1) })),
  );
  return (
    spots
      .filter((spot) => isInside(spot))
      .map((spot) => ({ spot, cost: cost(spot) }))
      .sort((a, b) => a.cost - b.cost || a.spot.y - b.spot.y || a.spot.x - b.spot.x)
      .reduce<Point | undefined>(
        (found, { spot }) => found ?? (taken.some((rect) => overlaps(rectAt(spot, box), rect, GAP)) ? undefined : spot),
        undefined,
      ) ?? { x: beyond, y: start.y }
  );
}

/** Away from the neighbour that the line was taken from. */
function ontoGrid(value: number, isUp: boolean): number {
  return (isUp ? roundUp(value) : Math.floor(value / GRID) * GRID) + 0;
}
