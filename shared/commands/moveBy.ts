import type { Diagram } from '../model/diagram.js';
import type { Point } from '../model/geometry.js';
import { moveElements } from './moveElements.js';

/** Moves elements by distances in px; locked ones, and what has no place of its own, stay. */
export function moveBy(diagram: Diagram, distances: ReadonlyMap<string, Point>): Diagram {
  const moves = new Map<string, Point>();
  for (const [id, by] of distances) {
    const placement = diagram.layout.placements.get(id);
    if (placement) moves.set(id, { x: placement.x + by.x, y: placement.y + by.y });
  }
  return moveElements(diagram, moves);
}
