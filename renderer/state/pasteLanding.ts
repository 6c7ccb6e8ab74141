import type { Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { absolutePoint } from '../../shared/model/place.js';
import { boundsOf } from '../../shared/model/rect.js';
import { firstInside, freeSpot, onGrid } from './adding.js';
import { GRID } from './edits.js';
import { sizeOf } from './sizes.js';

export interface Landing {
  /** How far from the places in the fragment, px. */
  readonly offset: Point;
  /** Absent = whatever lies under each element. */
  readonly parent?: string;
}

/** A step further than the last copy. */
export function besideLanding(pastes: number): Landing {
  const step = 3 * GRID * pastes;
  return { offset: { x: step, y: step } };
}

/** The upper left corner of what is pasted at a point of the diagram. */
export function pointLanding(fragment: Diagram, { x, y }: Point): Landing | undefined {
  const bounds = rootBounds(fragment);
  if (!bounds) return undefined;
  return { offset: { x: onGrid(x - bounds.x), y: onGrid(y - bounds.y) } };
}

/** The first free place in a boundary. */
export function boundaryLanding(diagram: Diagram, fragment: Diagram, boundary: string): Landing | undefined {
  const bounds = rootBounds(fragment);
  if (!bounds) return undefined;
  const size = { width: bounds.width, height: bounds.height };
  const centre = firstInside(diagram, boundary, size);
  const spot = freeSpot(diagram, { centre, parent: boundary }, size).centre;
  const offset = { x: spot.x - bounds.width / 2 - bounds.x, y: spot.y - bounds.height / 2 - bounds.y };
  return { offset: { x: Math.round(offset.x), y: Math.round(offset.y) }, parent: boundary };
}

function rootBounds(fragment: Diagram): Rect | undefined {
  const { boundaries, nodes, notes, layout } = fragment;
  const roots = [...boundaries.values(), ...nodes.values(), ...notes.values()].filter(
    ({ id, parent }) => parent === undefined && layout.placements.has(id),
  );
  return boundsOf(roots.map(({ id }) => ({ ...absolutePoint(fragment, id), ...sizeOf(fragment, id) })));
}
