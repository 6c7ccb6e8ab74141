import { resizeBoundary } from '../../shared/commands/resizeBoundary.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Rect, Size } from '../../shared/model/geometry.js';
import { ancestors } from '../../shared/model/hierarchy.js';
import { hullOf } from '../../shared/model/rect.js';
import { absolutePoint } from '../../shared/model/place.js';

/** Space kept free inside a boundary; the title strip stands at its top. */
export const PADDING = 16;
export const TITLE_HEIGHT = 24;

/** Widens the boundaries around an element, inside out, until each holds it with its padding. */
export function growToFit(diagram: Diagram, id: string, sizeOf: (diagram: Diagram, id: string) => Size): Diagram {
  let after = diagram;
  let inner: Rect = { ...absolutePoint(diagram, id), ...sizeOf(diagram, id) };
  for (const { id: around, parent } of ancestors(diagram, id)) {
    const before: Rect = { ...absolutePoint(after, around), ...sizeOf(after, around) };
    const grown = hullOf([before, withPadding(inner)]);
    const origin = parent === undefined ? { x: 0, y: 0 } : absolutePoint(after, parent);
    after = resizeBoundary(after, around, { ...grown, x: grown.x - origin.x, y: grown.y - origin.y });
    inner = grown;
  }
  return after;
}

function withPadding({ x, y, width, height }: Rect): Rect {
  const top = TITLE_HEIGHT + PADDING / 2;
  return { x: x - PADDING, y: y - top, width: width + 2 * PADDING, height: height + top + PADDING };
}
