import type { Rect } from '../../model/geometry.js';
import type { Raw } from '../text/jsonText.js';
import { numberIn, recordIn } from './raw.js';

/** Coordinates beyond this are brought back to it, px. */
export const MAX_COORDINATE = 50_000;

export interface StatedPlace {
  readonly rect: Rect;
  readonly isClamped: boolean;
}

/** `position` and `size` of an element; undefined where it has no position. */
export function placeIn(element: Raw | undefined): StatedPlace | undefined {
  const position = recordIn(element, 'position');
  const size = recordIn(element, 'size');
  const x = numberIn(position, 'x');
  const y = numberIn(position, 'y');
  if (x === undefined || y === undefined) return undefined;
  const width = Math.abs(numberIn(size, 'width') ?? 100);
  const height = Math.abs(numberIn(size, 'height') ?? 60);
  const rect = { x: clamped(x), y: clamped(y), width: clamped(width), height: clamped(height) };
  const isClamped = rect.x !== x || rect.y !== y || rect.width !== width || rect.height !== height;
  return { rect, isClamped };
}

export function clamped(value: number): number {
  return Math.max(-MAX_COORDINATE, Math.min(MAX_COORDINATE, value));
}

/** One warning for all places that were brought back. */
export function clampedWarning(names: readonly string[]): string {
  return `Places beyond ${MAX_COORDINATE} px were brought back to it: ${names.slice(0, 5).join(', ')}.`;
}
