import type { Diagram } from '../model/diagram.js';
import type { Point, Rect } from '../model/geometry.js';
import { moveBy } from './moveBy.js';

export type Axis = 'horizontal' | 'vertical';

/** Makes the gaps between three or more elements equal; the outermost stay. Rectangles are absolute px. */
export function distributeElements(diagram: Diagram, rects: ReadonlyMap<string, Rect>, axis: Axis): Diagram {
  const [place, size] = axis === 'horizontal' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const inOrder = [...rects].sort(([, a], [, b]) => a[place] - b[place]);
  const [first, last] = [inOrder[0]?.[1], inOrder.at(-1)?.[1]];
  if (!first || !last || inOrder.length < 3) return diagram;
  const taken = inOrder.reduce((sum, [, rect]) => sum + rect[size], 0);
  const gap = (last[place] + last[size] - first[place] - taken) / (inOrder.length - 1);
  const moves = new Map<string, Point>();
  let next = first[place];
  for (const [id, rect] of inOrder) {
    const by = next - rect[place];
    moves.set(id, axis === 'horizontal' ? { x: by, y: 0 } : { x: 0, y: by });
    next += rect[size] + gap;
  }
  return moveBy(diagram, moves);
}
