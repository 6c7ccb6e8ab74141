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
  for (const group of groupsOf(tracks, besides)) new Settlement(tracks, group, places).settle();
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

/** Tracks of one group on their way to their places. */
class Settlement {
  private readonly members: readonly number[];
  /** By the right track, and by the left one from right to left: one sweep reaches all. */
  private readonly byRight: readonly Beside[];
  private readonly byLeft: readonly Beside[];
  private readonly gaps = new Map<Beside, number>();
  /** How far left and right each may go so that all others still have room. */
  private readonly low = new Map<number, number>();
  private readonly high = new Map<number, number>();

  constructor(
    private readonly tracks: readonly Track[],
    group: readonly Beside[],
    private readonly places: Float64Array,
  ) {
    this.members = [...new Set(group.flatMap(({ left, right }) => [left, right]))];
    this.byRight = [...group].sort((a, b) => a.right - b.right || a.left - b.left);
    this.byLeft = [...group].sort((a, b) => b.left - a.left || b.right - a.right);
    this.setGaps(group, DISTANCES[0]);
  }

  settle(): void {
    for (const distance of DISTANCES.slice(1)) {
      // only where there is too little room do edges come closer
      const tight = this.byRight.filter((beside) => this.lacksRoom(beside));
      if (tight.length === 0) break;
      this.setGaps(tight, distance);
    }
    for (const index of this.members) this.put(index, this.placeOf(index));
    for (let round = 0; round < ROUNDS; round += 1) {
      let most = 0;
      for (const beside of this.byRight) most = Math.max(most, this.pushApart(beside));
      if (most === 0) break;
    }
    this.round();
  }

  private setGaps(besides: readonly Beside[], distance: number): void {
    for (const beside of besides) {
      const isBorder = this.tracks[beside.left]?.way === -1 || this.tracks[beside.right]?.way === -1;
      this.gaps.set(beside, isBorder ? Math.min(distance, BORDER_DISTANCE) : distance);
    }
    for (const index of this.members) {
      this.low.set(index, this.tracks[index]?.low ?? 0);
      this.high.set(index, this.tracks[index]?.high ?? 0);
    }
    for (const beside of this.byRight) {
      const { left, right } = beside;
      this.low.set(right, Math.max(this.lowOf(right), this.lowOf(left) + this.gapOf(beside)));
    }
    for (const beside of this.byLeft) {
      const { left, right } = beside;
      this.high.set(left, Math.min(this.highOf(left), this.highOf(right) - this.gapOf(beside)));
    }
  }

  private lacksRoom(beside: Beside): boolean {
    return this.lowOf(beside.left) + this.gapOf(beside) > this.highOf(beside.right);
  }

  /** @returns by how much the two stood too close. */
  private pushApart(beside: Beside): number {
    const { left, right } = beside;
    const lack = this.placeOf(left) + this.gapOf(beside) - this.placeOf(right);
    if (lack <= 0.01) return 0;
    this.put(left, this.placeOf(left) - lack / 2);
    this.put(right, this.placeOf(right) + lack / 2);
    return lack;
  }

  /** To whole px, without coming closer to each other. */
  private round(): void {
    const { places } = this;
    for (const index of this.members) places[index] = Math.round(this.placeOf(index));
    for (const beside of this.byRight) {
      const { left, right } = beside;
      places[right] = Math.max(this.placeOf(right), this.placeOf(left) + this.gapOf(beside));
    }
    for (const beside of this.byLeft) {
      const { left, right } = beside;
      const most = Math.min(this.placeOf(right) - this.gapOf(beside), this.highOf(left));
      places[left] = Math.min(this.placeOf(left), most);
    }
  }

  private put(index: number, place: number): void {
    this.places[index] = Math.min(this.highOf(index), Math.max(this.lowOf(index), place));
  }

  private placeOf(index: number): number {
    return this.places[index] ?? 0;
  }

  private gapOf(beside: Beside): number {
    return this.gaps.get(beside) ?? 0;
  }

  private lowOf(index: number): number {
    return this.low.get(index) ?? 0;
  }

  private highOf(index: number): number {
    return this.high.get(index) ?? 0;
  }
}
