import type { Point, Rect } from '../model/geometry.js';

/** Two decimals, without trailing zeros: the same text on every machine. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

function at(x: number, y: number): string {
  return `${number(x)} ${number(y)}`;
}

/** Closed rectangle; `radius` is cut to half the shorter side. */
export function rectPath({ x, y, width, height }: Rect, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `M${at(x, y)}h${number(width)}v${number(height)}h${number(-width)}Z`;
  const arc = (dx: number, dy: number) => `a${number(r)} ${number(r)} 0 0 1 ${at(dx, dy)}`;
  const across = width - 2 * r;
  const down = height - 2 * r;
  return [
    `M${at(x + r, y)}h${number(across)}${arc(r, r)}v${number(down)}${arc(-r, r)}`,
    `h${number(-across)}${arc(-r, -r)}v${number(-down)}${arc(r, -r)}Z`,
  ].join('');
}

/** The part of a rounded rectangle that lies within `width` px of its left edge. */
export function leftEdgePath(rect: Rect, radius: number, width: number): string {
  const reach = Math.min(width, radius);
  const rise = radius - Math.sqrt(radius ** 2 - (radius - reach) ** 2);
  const bottom = rect.y + rect.height;
  const straight = width > radius;
  const arc = (x: number, y: number) => `A${number(radius)} ${number(radius)} 0 0 0 ${at(x, y)}`;
  return [
    `M${at(rect.x + width, rect.y + rise)}`,
    straight ? `H${number(rect.x + radius)}` : '',
    arc(rect.x, rect.y + radius),
    `V${number(bottom - radius)}`,
    arc(rect.x + reach, bottom - rise),
    straight ? `H${number(rect.x + width)}` : '',
    'Z',
  ].join('');
}

/** Straight lines through the points, closed. */
export function polygonPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => at(x, y)).join('L')}Z`;
}

function towards(from: Point, to: Point, length: number): Point {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  if (distance === 0) return from;
  return { x: from.x + ((to.x - from.x) / distance) * length, y: from.y + ((to.y - from.y) / distance) * length };
}

function gap(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

const JUMP = 4;
/** Lines that run side by side for one edge jump at the same place. */
const JUMP_REACH = 3;

/** Half circles upwards where a horizontal stretch crosses something, in the direction of travel. */
function jumpsOn(from: Point, to: Point, jumps: readonly Point[]): string {
  if (from.y !== to.y) return '';
  const way = Math.sign(to.x - from.x);
  return jumps
    .filter(({ x, y }) => Math.abs(y - from.y) <= JUMP_REACH && (x - from.x) * way > JUMP && (to.x - x) * way > JUMP)
    .sort((a, b) => (a.x - b.x) * way)
    .map(({ x }) => {
      const arc = `A${number(JUMP)} ${number(JUMP)} 0 0 ${way > 0 ? '1' : '0'}`;
      return `L${at(x - way * JUMP, from.y)}${arc} ${at(x + way * JUMP, from.y)}`;
    })
    .join('');
}

/** Open line through the points with rounded bends; `radius` shrinks where a segment is too short for it. */
export function linePath(points: readonly Point[], radius = 0, jumps: readonly Point[] = []): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${at(first.x, first.y)}`;
  let here = first;
  rest.forEach((point, index) => {
    const before = points[index];
    const after = points[index + 2];
    if (before === undefined || after === undefined || radius <= 0) {
      path += `${jumpsOn(here, point, jumps)}L${at(point.x, point.y)}`;
      here = point;
      return;
    }
    const r = Math.min(radius, gap(before, point) / 2, gap(point, after) / 2);
    const start = towards(point, before, r);
    const end = towards(point, after, r);
    path += `${jumpsOn(here, start, jumps)}L${at(start.x, start.y)}Q${at(point.x, point.y)} ${at(end.x, end.y)}`;
    here = end;
  });
  return path;
}

/** Closed polygon with rounded corners. */
export function roundedPolygonPath(points: readonly Point[], radius: number): string {
  const corners = points.map((point, index) => {
    const before = points.at(index - 1) ?? point;
    const after = points[(index + 1) % points.length] ?? point;
    const r = Math.min(radius, gap(before, point) / 2, gap(point, after) / 2);
    const start = towards(point, before, r);
    const end = towards(point, after, r);
    return `${at(start.x, start.y)}Q${at(point.x, point.y)} ${at(end.x, end.y)}`;
  });
  return `M${corners.join('L')}Z`;
}

/** The line without its first and last px, never shorter than nothing. */
export function shortened(points: readonly Point[], fromStart: number, fromEnd: number): readonly Point[] {
  const cut = (line: readonly Point[], length: number): readonly Point[] => {
    const [first, second, ...rest] = line;
    if (first === undefined || second === undefined || length <= 0) return line;
    const segment = gap(first, second);
    if (segment > length) return [towards(first, second, length), second, ...rest];
    return rest.length === 0 ? [second] : cut([second, ...rest], length - segment);
  };
  return [...cut([...cut(points, fromStart)].reverse(), fromEnd)].reverse();
}

/** A parallel line `distance` px to the left of the direction of travel (to the right where negative). */
export function parallel(points: readonly Point[], distance: number): readonly Point[] {
  const normals = points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const length = gap(before, point) || 1;
    return { x: (point.y - before.y) / length, y: (before.x - point.x) / length };
  });
  return points.map((point, index) => {
    const incoming = normals[index - 1] ?? normals[index];
    const outgoing = normals[index] ?? incoming;
    if (incoming === undefined || outgoing === undefined) return point;
    const scale = 1 + incoming.x * outgoing.x + incoming.y * outgoing.y;
    // a turn back has no corner to meet in
    if (scale < 0.1) return { x: point.x + outgoing.x * distance, y: point.y + outgoing.y * distance };
    return {
      x: point.x + ((incoming.x + outgoing.x) / scale) * distance,
      y: point.y + ((incoming.y + outgoing.y) / scale) * distance,
    };
  });
}

/** The point half way along the line. */
export function middleOf(points: readonly Point[]): Point {
  const total = points.slice(1).reduce((sum, point, index) => sum + gap(points[index] ?? point, point), 0);
  const half = shortened(points, total / 2, 0);
  return half[0] ?? { x: 0, y: 0 };
}
