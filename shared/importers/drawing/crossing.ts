import type { Point } from '../../model/geometry.js';

/** Whether two lines with bends cross anywhere. */
export function crosses(a: readonly Point[], b: readonly Point[]): boolean {
  return segments(a).some(([from, to]) => segments(b).some(([start, end]) => segmentsCross(from, to, start, end)));
}

function segments(path: readonly Point[]): readonly (readonly [Point, Point])[] {
  return path.flatMap((to, index) => {
    const from = path[index - 1];
    return from === undefined ? [] : [[from, to] as const];
  });
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/** On which side of a line a point lies: 1, -1, or 0 on it. */
function side(a: Point, b: Point, point: Point): number {
  return Math.sign((b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x));
}
