import type { Rect } from '../../model/geometry.js';
import { CLEARANCE } from '../spacing.js';
import type { Track, Way } from './tracks.js';

/** From a node to where its trunk parts: the branches have more room for their labels the sooner they part. */
const STEM = 3 * CLEARANCE;

/** Segments of one trunk that lie on one line and touch become one track: they are moved together or not at all. */
export function joinTrunks(tracks: readonly Track[], ways: readonly Way[]): readonly Track[] {
  const lines = new Map<string, Track[]>();
  const joined: Track[] = [];
  for (const track of tracks) {
    const trunk = ways[track.way]?.trunk;
    if (trunk === undefined) {
      joined.push(track);
      continue;
    }
    const key = `${String(track.x)} ${trunk}`;
    const line = lines.get(key);
    if (line) line.push(track);
    else lines.set(key, [track]);
  }
  for (const line of lines.values()) joined.push(...touchingTogether(line).map((track) => atSource(track, ways)));
  return joined;
}

/** Where a trunk parts for the first time it does so beside the source, not in the middle of the corridor. */
function atSource(track: Track, ways: readonly Way[]): Track {
  const source = ways[track.way]?.source;
  if (!source || ![track, ...(track.with ?? [])].some(({ segment }) => segment === 1)) return track;
  return { ...track, wanted: stemOf(track, source) ?? track.wanted };
}

function stemOf({ x, wanted }: Track, source: Rect): number | undefined {
  const right = source.x + source.width;
  if (x >= right) return Math.min(wanted, right + STEM);
  return x <= source.x ? Math.max(wanted, source.x - STEM) : undefined;
}

function touchingTogether(line: readonly Track[]): readonly Track[] {
  const sorted = [...line].sort((a, b) => a.top - b.top || a.way - b.way || a.segment - b.segment);
  const found: Track[] = [];
  for (const track of sorted) {
    const before = found.at(-1);
    if (before && track.top <= before.bottom) found[found.length - 1] = together(before, track);
    else found.push(track);
  }
  return found;
}

function together(a: Track, b: Track): Track {
  const longer = a.bottom - a.top >= b.bottom - b.top ? a : b;
  return {
    ...a,
    with: [...(a.with ?? []), { way: b.way, segment: b.segment }],
    bottom: Math.max(a.bottom, b.bottom),
    low: Math.max(a.low, b.low),
    high: Math.min(a.high, b.high),
    wanted: longer.wanted,
  };
}
