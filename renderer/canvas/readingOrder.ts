import type { Diagram } from '../../shared/model/diagram.js';
import type { Point } from '../../shared/model/geometry.js';
import { childrenOf } from '../../shared/model/hierarchy.js';
import type { Rects } from './rects.js';

/** px by which things may differ in height and still stand in one row. */
const ROW = 40;

const known = new WeakMap<Diagram, readonly string[]>();

/**
 * Everything that can be focused, as one reads: rows from the top, from left to right in a row, a boundary before what
 * stands in it; then the edges by where they start, then the security groups.
 */
export function readingOrder(diagram: Diagram, rects: Rects): readonly string[] {
  let order = known.get(diagram);
  if (!order) {
    order = [...boxes(diagram, rects, undefined), ...edges(diagram, rects), ...groups(diagram)];
    known.set(diagram, order);
  }
  return order;
}

function boxes(diagram: Diagram, rects: Rects, parent: string | undefined): readonly string[] {
  const inside = (childrenOf(diagram).get(parent) ?? []).filter((id) => rects.has(id) && !isGroup(diagram, id));
  return inRows(inside, rects).flatMap((id) => [id, ...boxes(diagram, rects, id)]);
}

/** Siblings as one reads them. */
export function inRows(ids: readonly string[], places: ReadonlyMap<string, Point>): readonly string[] {
  const left = (id: string) => places.get(id)?.x ?? 0;
  const top = (id: string) => places.get(id)?.y ?? 0;
  const fromTop = [...ids].sort((a, b) => top(a) - top(b) || left(a) - left(b));
  const rows: string[][] = [];
  let rowTop = -Infinity;
  for (const id of fromTop) {
    if (top(id) - rowTop > ROW) {
      rows.push([]);
      rowTop = top(id);
    }
    rows.at(-1)?.push(id);
  }
  return rows.flatMap((row) => row.sort((a, b) => left(a) - left(b)));
}

function edges(diagram: Diagram, rects: Rects): readonly string[] {
  const order = new Map(boxes(diagram, rects, undefined).map((id, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? Infinity;
  return [...diagram.edges.values()]
    .sort((a, b) => place(a.source) - place(b.source) || place(a.target) - place(b.target))
    .map(({ id }) => id);
}

function groups(diagram: Diagram): readonly string[] {
  return [...diagram.boundaries.keys()].filter((id) => isGroup(diagram, id));
}

function isGroup(diagram: Diagram, id: string): boolean {
  return diagram.boundaries.get(id)?.kind === 'security-group';
}
