import type { Point, Rect } from '../model/geometry.js';
import type { Arrangement, Box } from './arrangement.js';
import { fromRects } from './layered.js';
import type { Link } from './liftLinks.js';
import { rectAt } from '../model/rect.js';
import { GRID } from './spacing.js';

/** Between two lines of a wrapped flow: edges go back to the left here. */
const LINE_GAP = 64;
/** What a link across a cut costs, in px that the cut is off its best place. */
const CUT_LINK = 240;

/** A flow from left to right broken into lines like a text; undefined where there is no place to break it. */
export function wrapped(
  arranged: Arrangement,
  boxes: readonly Box[],
  links: readonly Link[],
  lines: number,
): Arrangement | undefined {
  const rects = new Map(boxes.map((box) => [box.id, rectAt(arranged.places.get(box.id) ?? { x: 0, y: 0 }, box)]));
  const cuts: number[] = [];
  for (let line = 1; line < lines; line += 1) {
    const cut = bestCut(rects, links, (arranged.width * line) / lines, cuts.at(-1) ?? 0);
    if (cut === undefined) return undefined;
    cuts.push(cut);
  }
  const placed = new Map<string, Rect>();
  let y = 0;
  [0, ...cuts].forEach((start, index) => {
    const inLine = [...rects].filter(([, rect]) => rect.x >= start && rect.x < (cuts[index] ?? Infinity));
    const top = Math.min(...inLine.map(([, rect]) => rect.y));
    const left = Math.min(...inLine.map(([, rect]) => rect.x));
    for (const [id, rect] of inLine) placed.set(id, { ...rect, ...shifted(rect, { x: -left, y: y - top }) });
    y = Math.max(...inLine.map(([id]) => bottomOf(placed.get(id)))) + LINE_GAP;
  });
  return fromRects(placed, []);
}

/** The left edge of a box before which nothing is cut through, near the wanted place and with few links across. */
function bestCut(
  rects: ReadonlyMap<string, Rect>,
  links: readonly Link[],
  wanted: number,
  after: number,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const { x } of rects.values()) {
    if (x <= after || [...rects.values()].some((rect) => rect.x < x && rect.x + rect.width > x - GRID)) continue;
    const isLeft = (id: string): boolean => (rects.get(id)?.x ?? 0) < x;
    const across = links.filter(({ source, target }) => isLeft(source) !== isLeft(target)).length;
    const cost = Math.abs(x - wanted) + CUT_LINK * across;
    if (cost >= least) continue;
    least = cost;
    best = x;
  }
  return best;
}

function shifted({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y };
}

function bottomOf(rect: Rect | undefined): number {
  return rect ? rect.y + rect.height : 0;
}
