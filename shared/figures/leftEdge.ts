import type { Rect } from '../model/geometry.js';
import type { Primitive } from './displayList.js';
import type { OwnerPaint } from './palette.js';
import { leftEdgePath } from './path.js';
import { leftEdgeArea, patternPath } from './pattern.js';

/** The left edge of a card or boundary in an owner's colour and pattern: whose it is, seen from a distance. */
export function edgeItems(rect: Rect, radius: number, width: number, paint: OwnerPaint): readonly Primitive[] {
  const { fill, pattern } = paint;
  const edge: Primitive = { kind: 'path', d: leftEdgePath(rect, radius, width), fill };
  if (pattern === undefined) return [edge];
  const area = leftEdgeArea(rect, radius, width);
  return [edge, { kind: 'path', d: patternPath(pattern.kind, [area]), fill: pattern.color }];
}
