import type { Point, Rect } from '../../model/geometry.js';
import { grown } from '../../model/rect.js';
import { RectIndex } from './rectIndex.js';
import type { RouteScene } from './scene.js';
import { simplified } from './segments.js';
import { spread, type Beside } from './spread.js';
import { joinTrunks } from './joinTrunks.js';
import { orderOnLine } from './trackOrder.js';
import { REACH, tracksOf, type Member, type Track, type Way } from './tracks.js';

/** Segments that end this close to each other on one line would look like one. */
const APART = 8;

/** Moves segments that run on top of each other apart, ends along their sides, and corridors' edges to their middle. */
export function nudge<T extends Way>(ways: readonly T[], scene: RouteScene): readonly T[] {
  const upright = nudgeVertical(ways, obstaclesOf(scene, false), bordersOf(scene, false));
  const across = nudgeVertical(upright.map(transposedWay), obstaclesOf(scene, true), bordersOf(scene, true));
  return across.map(transposedWay).map((way) => ({ ...way, points: simplified(way.points) }));
}

function nudgeVertical<T extends Way>(
  ways: readonly T[],
  obstacles: RectIndex<string>,
  borders: RectIndex<Rect>,
): readonly T[] {
  const own = joinTrunks(tracksOf(ways, obstacles, borders), ways);
  const tracks = ordered([...own, ...borderTracks(own, borders)], ways);
  const places = spread(tracks, besides(tracks));
  const moved = ways.map(({ points }) => [...points]);
  tracks.forEach((track, index) => {
    const x = places[index];
    if (x === undefined) return;
    for (const { way, segment } of membersOf(track)) {
      const points = moved[way];
      for (const end of [segment, segment + 1]) {
        const point = points?.[end];
        if (points && point) points[end] = { x, y: point.y };
      }
    }
  });
  return ways.map((way, index) => ({ ...way, points: moved[index] ?? way.points }));
}

/** The borders that tracks could come upon, as tracks that stay. */
function borderTracks(tracks: readonly Track[], borders: RectIndex<Rect>): readonly Track[] {
  const found = new Set<Rect>();
  for (const { low, high, top, bottom } of tracks) {
    for (const { item } of borders.find({ x: low, y: top, width: high - low, height: bottom - top })) found.add(item);
  }
  return [...found].flatMap((rect) =>
    [rect.x, rect.x + rect.width].map((x) => {
      const stays = { low: x, high: x, wanted: x };
      return { way: -1, segment: 0, x, top: rect.y, bottom: rect.y + rect.height, ...stays };
    }),
  );
}

/** From left to right; on the same line as their ways demand. */
function ordered(tracks: readonly Track[], ways: readonly Way[]): readonly Track[] {
  const sorted = [...tracks].sort((a, b) => a.x - b.x || a.way - b.way || a.segment - b.segment);
  const result: Track[] = [];
  let lineStart = 0;
  for (const track of sorted) {
    if (result[lineStart]?.x !== track.x) lineStart = result.length;
    let at = result.length;
    for (let index = result.length - 1; index >= lineStart; index -= 1) {
      const other = result[index];
      if (other && meet(track, other) && track.way !== other.way && orderOnLine(ways, track, other) < 0) at = index;
    }
    result.splice(at, 0, track);
  }
  return result;
}

function meet(a: Track, b: Track): boolean {
  return a.top < b.bottom + APART && b.top < a.bottom + APART;
}

function besides(tracks: readonly Track[]): readonly Beside[] {
  const found: Beside[] = [];
  tracks.forEach((track, left) => {
    for (let right = left + 1; right < tracks.length; right += 1) {
      const other = tracks[right];
      if (!other || other.x > track.x + 2 * REACH + APART) break;
      if (track.way === -1 && other.way === -1) continue;
      if (areJoined(track, other)) continue;
      if (other.low < track.high + APART && meet(track, other)) found.push({ left, right });
    }
  });
  return found;
}

/** Two segments of one way are joined by what lies between them; only where they overlap do they keep apart. */
function areJoined(a: Track, b: Track): boolean {
  const overlap = a.top < b.bottom && b.top < a.bottom;
  return membersOf(a).some((one) =>
    membersOf(b).some((other) => one.way === other.way && (Math.abs(one.segment - other.segment) <= 2 || !overlap)),
  );
}

function membersOf(track: Track): readonly Member[] {
  return track.with ? [track, ...track.with] : [track];
}

function obstaclesOf({ obstacles }: RouteScene, isTransposed: boolean): RectIndex<string> {
  if (!isTransposed) return obstacles;
  const index = new RectIndex<string>();
  for (const { rect, item } of obstacles.all()) index.add(transposed(rect), item);
  return index;
}

function bordersOf({ borders }: RouteScene, isTransposed: boolean): RectIndex<Rect> {
  const index = new RectIndex<Rect>();
  for (const [, rect] of borders) {
    const seen = isTransposed ? transposed(rect) : rect;
    // a little larger, so that running on the border counts as meeting it
    index.add(grown(seen, 1), seen);
  }
  return index;
}

function transposed({ x, y, width, height }: Rect): Rect {
  return { x: y, y: x, width: height, height: width };
}

function transposedPoint({ x, y }: Point): Point {
  return { x: y, y: x };
}

function transposedWay<T extends Way>(way: T): T {
  return {
    ...way,
    points: way.points.map(transposedPoint),
    source: transposed(way.source),
    target: transposed(way.target),
  };
}
