import type { Point, Rect } from '../../shared/model/geometry.js';

/** A line that edges or middles have in common, in diagram px. */
export interface SnapLine {
  readonly from: Point;
  readonly to: Point;
}

export interface Snap {
  /** What is still to be moved so that the lines meet. */
  readonly by: Point;
  readonly lines: readonly SnapLine[];
}

type Span = readonly [start: number, size: number];

/** Start, middle and end of a span. */
function marks([start, size]: Span): readonly number[] {
  return [start, start + size / 2, start + size];
}

/** The least move that brings a mark of one span onto a mark of another; undefined where none is within reach. */
function nearest(own: Span, others: readonly Span[], reach: number): number | undefined {
  let least: number | undefined;
  const ownMarks = marks(own);
  for (const other of others) {
    for (const mark of marks(other)) {
      for (const mine of ownMarks) {
        const by = mark - mine;
        if (Math.abs(by) <= reach && (least === undefined || Math.abs(by) < Math.abs(least))) least = by;
      }
    }
  }
  return least;
}

const across = ({ x, width }: Rect): Span => [x, width];
const down = ({ y, height }: Rect): Span => [y, height];

/** Where a dragged rectangle meets the edges and middles of its neighbours within a reach in px. */
export function snapLines(rect: Rect, neighbours: readonly Rect[], reach: number): Snap {
  const x = nearest(across(rect), neighbours.map(across), reach);
  const y = nearest(down(rect), neighbours.map(down), reach);
  const moved = { ...rect, x: rect.x + (x ?? 0), y: rect.y + (y ?? 0) };
  return {
    by: { x: x ?? 0, y: y ?? 0 },
    lines: [
      ...(x === undefined ? [] : uprights(moved, neighbours)),
      ...(y === undefined ? [] : levels(moved, neighbours)),
    ],
  };
}

const same = (a: number, b: number) => Math.abs(a - b) < 0.5;

function uprights(rect: Rect, neighbours: readonly Rect[]): readonly SnapLine[] {
  return marks(across(rect)).flatMap((x) => {
    const met = neighbours.filter((other) => marks(across(other)).some((mark) => same(mark, x)));
    if (met.length === 0) return [];
    const all = [rect, ...met];
    const top = Math.min(...all.map((one) => one.y));
    const bottom = Math.max(...all.map((one) => one.y + one.height));
    return [{ from: { x, y: top }, to: { x, y: bottom } }];
  });
}

function levels(rect: Rect, neighbours: readonly Rect[]): readonly SnapLine[] {
  const turned = ({ x, y, width, height }: Rect): Rect => ({ x: y, y: x, width: height, height: width });
  return uprights(turned(rect), neighbours.map(turned)).map(({ from, to }) => ({
    from: { x: from.y, y: from.x },
    to: { x: to.y, y: to.x },
  }));
}
