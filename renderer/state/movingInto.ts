/** Moving elements into another boundary without dragging them on the canvas. */
import { mayMoveInto } from '../../shared/commands/legalParents.js';
import { moveElements } from '../../shared/commands/moveElements.js';
import { reparent } from '../../shared/commands/reparent.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Point } from '../../shared/model/geometry.js';
import { parentOf } from '../../shared/model/hierarchy.js';
import { centreOf, rectAt } from '../../shared/model/rect.js';
import { absolutePoint } from '../../shared/model/place.js';
import { firstInside, freeSpot, onGrid } from './adding.js';
import { rootsOf } from './edits.js';
import { elementName } from './elements.js';
import { growToFit } from './growToFit.js';
import { sizeOf } from './sizes.js';
import { counted } from './words.js';
import { edit, presentDiagram, type Workspace } from './workspace.js';

/** What would move: without what stands inside another of them, connections and what is locked. */
export function movable(diagram: Diagram, ids: Iterable<string>): readonly string[] {
  return rootsOf(diagram, new Set(ids)).filter((id) => {
    const placement = diagram.layout.placements.get(id);
    return placement !== undefined && placement.locked !== true;
  });
}

export function hasMovable({ history, selection }: Workspace): boolean {
  return movable(history.present, selection).length > 0;
}

/** The boundaries that may take all of them and don't hold them yet; `undefined` among them is the bare canvas. */
export function possibleParents(diagram: Diagram, ids: Iterable<string>): readonly (string | undefined)[] {
  const moving = movable(diagram, ids);
  const isNew = (parent: string | undefined) => moving.some((id) => parentOf(diagram, id) !== parent);
  return [undefined, ...diagram.boundaries.keys()].filter(
    (parent) => isNew(parent) && moving.every((id) => mayMoveInto(diagram, id, parent)),
  );
}

/** Puts elements into a boundary, each at its first free place, as one step; the boundaries around grow. */
export function moveInto(ids: Iterable<string>, parent: string | undefined): void {
  const before = presentDiagram();
  const moving = movable(before, ids).filter((id) => parentOf(before, id) !== parent);
  const [first] = moving;
  if (first === undefined) return;
  const what = moving.length === 1 ? elementName(before, first) : counted(moving.length, 'element');
  const where = parent === undefined ? 'out of its boundary' : `into ${elementName(before, parent)}`;
  edit(`Move ${what} ${where}`, (diagram) =>
    moving.every((id) => mayMoveInto(diagram, id, parent))
      ? moving.reduce((after, id) => movedInto(after, id, parent), diagram)
      : diagram,
  );
}

function movedInto(diagram: Diagram, id: string, parent: string | undefined): Diagram {
  const size = sizeOf(diagram, id);
  const wanted =
    parent === undefined ? centreOf(rectAt(absolutePoint(diagram, id), size)) : firstInside(diagram, parent, size);
  const { centre } = freeSpot(diagram, parent === undefined ? { centre: wanted } : { centre: wanted, parent }, size);
  const origin: Point = parent === undefined ? { x: 0, y: 0 } : absolutePoint(diagram, parent);
  const place = {
    x: onGrid(centre.x - size.width / 2) - origin.x,
    y: onGrid(centre.y - size.height / 2) - origin.y,
  };
  const inside = reparent(diagram, [id], parent);
  return growToFit(moveElements(inside, new Map([[id, place]])), id, sizeOf);
}
