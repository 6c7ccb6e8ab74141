import type { Point, Rect, Size } from '../model/geometry.js';
import type { Tier } from './tier.js';

/** A child of a container, of known size. */
export interface Box extends Size {
  readonly id: string;
  readonly kind: 'node' | 'boundary' | 'note';
  readonly tier: Tier;
  /** Alike things have alike words, so that they come to stand side by side. */
  readonly sortKey: string;
  /** Edges lead from or to it, if only from elsewhere. */
  readonly isConnected?: boolean;
}

/** Boxes in their places, the top left corner of all at 0, 0. */
export interface Arrangement extends Size {
  readonly places: ReadonlyMap<string, Point>;
  /** Space in which edges run. */
  readonly ways: readonly Rect[];
}

/** The order in which boxes are read: by tier, alike together. */
export function byReadingOrder(a: Box, b: Box): number {
  return a.tier - b.tier || compareNatural(a.sortKey, b.sortKey) || compare(a.id, b.id);
}

/** Numbers within the words count as numbers: "app 2" comes before "app 10". */
export function compareNatural(a: string, b: string): number {
  const ones = a.split(/(\d+)/);
  const others = b.split(/(\d+)/);
  for (let index = 0; index < Math.min(ones.length, others.length); index += 1) {
    const one = ones[index] ?? '';
    const other = others[index] ?? '';
    // pieces at odd places are the numbers
    const order = index % 2 === 1 ? Number(one) - Number(other) : compare(one, other);
    if (order !== 0) return order;
  }
  return ones.length - others.length || compare(a, b);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same arrangement seen from further up and left. */
export function moved({ places, ways }: Arrangement, by: Point): Pick<Arrangement, 'places' | 'ways'> {
  return {
    places: new Map([...places].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }])),
    ways: ways.map((way) => ({ ...way, x: way.x + by.x, y: way.y + by.y })),
  };
}
