import type { Band, Owners } from './types.js';

/** Below this share of customer layers an element is mostly the provider's (B1). */
export const BAND_LOW = 0.4;
/** From this share on it is mostly the customer's (B3). */
export const BAND_HIGH = 0.65;

/** How many of the 18 layers are whose. */
export interface LayerCounts {
  readonly customer: number;
  readonly shared: number;
  readonly provider: number;
  readonly unknown: number;
  /** All layers that are not `not-applicable`. */
  readonly applicable: number;
}

const countedBefore = new WeakMap<Owners, LayerCounts>();

export function countLayers(owners: Owners): LayerCounts {
  let counted = countedBefore.get(owners);
  if (counted === undefined) {
    counted = count(owners);
    countedBefore.set(owners, counted);
  }
  return counted;
}

function count(owners: Owners): LayerCounts {
  const counts = { customer: 0, shared: 0, provider: 0, unknown: 0, 'not-applicable': 0 };
  for (const ruling of Object.values(owners)) counts[ruling.owner] += 1;
  const { 'not-applicable': _left, ...rest } = counts;
  return { ...rest, applicable: rest.customer + rest.shared + rest.provider + rest.unknown };
}

/** The customer's share, a shared layer counting half; 0 where no layer applies. */
export function loadOf(counts: LayerCounts): number {
  return counts.applicable === 0 ? 0 : (counts.customer + 0.5 * counts.shared) / counts.applicable;
}

/** Compares in integers, so that 6 of 15 is exactly `BAND_LOW`. */
export function bandOf(counts: LayerCounts): Band {
  if (counts.applicable === 0) return 'none';
  if (counts.unknown > 0) return 'unknown';
  const halves = 2 * counts.customer + counts.shared;
  const of = 2 * counts.applicable;
  if (100 * halves < Math.round(100 * BAND_LOW) * of) return 'B1';
  return 100 * halves >= Math.round(100 * BAND_HIGH) * of ? 'B3' : 'B2';
}
