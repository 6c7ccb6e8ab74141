import type { Point, Rect } from '../model/geometry.js';
import { polygonPath } from './path.js';

/**
 * Patterns are drawn as geometry: a pattern fill is turned into pixels when a page is printed, and its colours run into
 * each other at a distance.
 */
export type Pattern = 'stripes' | 'hatch' | 'lines';

/** Corners of a convex area. */
export type Convex = readonly Point[];

/** Bands of equal distance; positions are measured along `across`, which is not normalised. */
interface Bands {
  readonly across: Point;
  readonly period: number;
  readonly width: number;
}

const BANDS: Readonly<Record<Pattern, readonly Bands[]>> = {
  stripes: [{ across: { x: 1, y: 1 }, period: 6, width: 2.9 }],
  hatch: [
    { across: { x: 1, y: 1 }, period: 6, width: 1.1 },
    { across: { x: 1, y: -1 }, period: 6, width: 1.1 },
  ],
  lines: [{ across: { x: 0, y: 1 }, period: 3, width: 1.2 }],
};

/** The part of a convex area where `along` times the position is at least `least`. */
function halfOf(area: Convex, along: Point, least: number): Convex {
  const beyond = ({ x, y }: Point) => along.x * x + along.y * y - least;
  return area.flatMap((point, index) => {
    const before = area.at(index - 1) ?? point;
    const [from, to] = [beyond(before), beyond(point)];
    const share = from / (from - to);
    const crossing = { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
    if (to >= 0) return from < 0 ? [crossing, point] : [point];
    return from >= 0 && from > to ? [crossing] : [];
  });
}

function bandPaths(area: Convex, { across, period, width }: Bands): readonly string[] {
  const positions = area.map(({ x, y }) => across.x * x + across.y * y);
  const paths: string[] = [];
  for (
    let start = Math.floor(Math.min(...positions) / period) * period;
    start < Math.max(...positions);
    start += period
  ) {
    const upper = halfOf(area, across, start);
    const band = halfOf(upper, { x: -across.x, y: -across.y }, -(start + width));
    if (band.length > 2) paths.push(polygonPath(band));
  }
  return paths;
}

/** One path of a pattern's bands over several areas; bands of neighbours meet, since they count from the same origin. */
export function patternPath(kind: Pattern, areas: readonly Convex[]): string {
  return areas.flatMap((area) => BANDS[kind].flatMap((bands) => bandPaths(area, bands))).join('');
}

export function cornersOf({ x, y, width, height }: Rect): Convex {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** The left edge of a rounded rectangle up to `width` px as a convex area, its corners in a few steps. */
export function leftEdgeArea(rect: Rect, radius: number, width: number): Convex {
  const reach = Math.min(radius, width);
  const steps = [1, 0.75, 0.5, 0.25, 0].map((share) => share * reach);
  const rise = (x: number) => radius - Math.sqrt(radius ** 2 - (radius - x) ** 2);
  const bottom = rect.y + rect.height;
  const right = { x: rect.x + width, y: rect.y + rise(reach) };
  return [
    ...(width > radius ? [right] : []),
    ...steps.map((x) => ({ x: rect.x + x, y: rect.y + rise(x) })),
    ...[...steps].reverse().map((x) => ({ x: rect.x + x, y: bottom - rise(x) })),
    ...(width > radius ? [{ x: right.x, y: bottom - rise(reach) }] : []),
  ];
}
