import type { Diagram } from '../model/diagram.js';
import type { Point, Rect } from '../model/geometry.js';
import { hullOf } from '../model/rect.js';
import { moveBy } from './moveBy.js';

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

type Aligner = (rect: Rect, around: Rect) => Point;

const ALIGNERS: Readonly<Record<Alignment, Aligner>> = {
  left: (rect, around) => ({ x: around.x - rect.x, y: 0 }),
  centre: (rect, around) => ({ x: around.x + (around.width - rect.width) / 2 - rect.x, y: 0 }),
  right: (rect, around) => ({ x: around.x + around.width - rect.x - rect.width, y: 0 }),
  top: (rect, around) => ({ x: 0, y: around.y - rect.y }),
  middle: (rect, around) => ({ x: 0, y: around.y + (around.height - rect.height) / 2 - rect.y }),
  bottom: (rect, around) => ({ x: 0, y: around.y + around.height - rect.y - rect.height }),
};

/** Brings elements to a common edge or axis of the area that they take up; rectangles are absolute px. */
export function alignElements(diagram: Diagram, rects: ReadonlyMap<string, Rect>, to: Alignment): Diagram {
  if (rects.size < 2) return diagram;
  const area = hullOf(rects.values());
  return moveBy(diagram, new Map([...rects].map(([id, rect]) => [id, ALIGNERS[to](rect, area)])));
}
