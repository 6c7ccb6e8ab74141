import type { Track } from './tracks.js';

/** Two tracks that run beside each other, the first to the left. */
export interface Beside {
  readonly left: number;
  readonly right: number;
}

/** Distances to try, px: where a corridor is too narrow for all, its edges come closer. */
const DISTANCES = [8, 6, 4, 2, 0] as const;
/** Between an edge and a border along which it runs. */
const BORDER_DISTANCE = 6;
const ROUNDS = 30;

/** New places of the tracks, in their order: apart from each other, within their limits, as near to where they want to be as that allows. */
export function spread(tracks: readonly Track[], besides: readonly Beside[]): Float64Array {
  const places = Float64Array.from(tracks, ({ wanted, low, high }) => Math.min(high, Math.max(low, wanted)));
  for (const group of groupsOf(tracks, besides)) settle(tracks, group, places);
  return places;
}

/** Tracks that depend on each other, directly or by others in between; borders don't connect. */
function groupsOf(tracks: readonly Track[], besides: readonly Beside[]): readonly (readonly Beside[])[] {
  const heads = Int32Array.from(tracks, (_, index) => index);
  const headOf = (index: number): number => {
    let head = index;
    while (heads[head] !== head) head = heads[head] ?? head;
    heads[index] = head;
    return head;
  };
  const isBorder = (index: number): boolean => tracks[index]?.way === -1;
  for (const { left, right } of besides) {
    if (!isBorder(left) && !isBorder(right)) heads[headOf(right)] = headOf(left);
  }
  const groups = new Map<number, Beside[]>();
  for (const beside of besides) {
    const head = headOf(isBorder(beside.left) ? beside.right : beside.left);
    const group = groups.get(head);
    if (group) group.push(beside);
    else groups.set(head, [beside]);
  }
  return [...groups.values()];
}

interface Bounds {
  readonly low: ReadonlyMap<number, number>;
  readonly high: ReadonlyMap<number, number>;
}

function settle(tracks: readonly Track[], group: readonly Beside[], places: Float64Array): void {
  for (const distance of DISTANCES) {
    const gap = ({ left, right }: Beside): number =>
      tracks[left]?.way === -1 || tracks[right]?.way === -1 ? Math.min(distance, BORDER_DISTANCE) : distance;
    const bounds = boundsOf(tracks, group, gap);
    if (!bounds) continue;
    relax(group, gap, bounds, places);
    return;
  }
}

/** How far left and right each track may go so that all others still have room; undefined where they haven't. */
function boundsOf(
  tracks: readonly Track[],
  group: readonly Beside[],
  gap: (beside: Beside) => number,
): Bounds | undefined {
  const members = [...new Set(group.flatMap(({ left, right }) => [left, right]))];
  const low = new Map(members.map((index) => [index, tracks[index]?.low ?? 0]));
  const high = new Map(members.map((index) => [index, tracks[index]?.high ?? 0]));
  // tracks are numbered from left to right, so one sweep in each direction reaches all
  const byRight = [...group].sort((a, b) => a.right - b.right || a.left - b.left);
  for (const beside of byRight) {
    const { left, right } = beside;
    low.set(right, Math.max(low.get(right) ?? 0, (low.get(left) ?? 0) + gap(beside)));
  }
  const byLeft = [...group].sort((a, b) => b.left - a.left || b.right - a.right);
  for (const beside of byLeft) {
    const { left, right } = beside;
    high.set(left, Math.min(high.get(left) ?? 0, (high.get(right) ?? 0) - gap(beside)));
  }
  for (const [index, least] of low) if (least > (high.get(index) ?? least)) return undefined;
  return { low, high };
}

function relax(group: readonly Beside[], gap: (beside: Beside) => number, bounds: Bounds, places: Float64Array): void {
  const clamp = (index: number, place: number): number =>
    Math.min(bounds.high.get(index) ?? place, Math.max(bounds.low.get(index) ?? place, place));
  const pushApart = (beside: Beside): number => {
    const { left, right } = beside;
    const lack = (places[left] ?? 0) + gap(beside) - (places[right] ?? 0);
    if (lack <= 0.01) return 0;
    places[left] = clamp(left, (places[left] ?? 0) - lack / 2);
    places[right] = clamp(right, (places[right] ?? 0) + lack / 2);
    return lack;
  };
  for (const index of bounds.low.keys()) places[index] = clamp(index, places[index] ?? 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (Math.max(...group.map(pushApart)) === 0) break;
  }
  for (const index of bounds.low.keys()) places[index] = Math.round(places[index] ?? 0);
  const byRight = [...group].sort((a, b) => a.right - b.right || a.left - b.left);
  for (const beside of byRight) {
    const { left, right } = beside;
    places[right] = Math.max(places[right] ?? 0, (places[left] ?? 0) + gap(beside));
  }
  const byLeft = [...group].sort((a, b) => b.left - a.left || b.right - a.right);
  for (const beside of byLeft) {
    const { left, right } = beside;
    places[left] = Math.min(places[left] ?? 0, (places[right] ?? 0) - gap(beside), bounds.high.get(left) ?? Infinity);
  }
}
