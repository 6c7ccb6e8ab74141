import type { Size } from '../../shared/model/geometry.js';

/** px a side that a canvas has on every machine; its square is also the most in all, above which it stays empty without saying so. */
const MAX_SIDE = 16_384;
const SCALES = [4, 2, 1];

function fits({ width, height }: Size, scale: number): boolean {
  return Math.ceil(width * scale) <= MAX_SIDE && Math.ceil(height * scale) <= MAX_SIDE;
}

/** Why a picture of this size can't be made, and what can be; undefined = it can. */
export function pictureProblem(size: Size, scale: number): string | undefined {
  if (fits(size, scale)) return undefined;
  const [x, y] = [size.width, size.height].map((side) => Math.ceil(side * scale).toLocaleString('en'));
  const possible = SCALES.find((one) => one < scale && fits(size, one));
  const instead = possible === undefined ? 'Export SVG or PDF' : `Choose ${possible}×, or export SVG or PDF`;
  return `At ${scale}× the picture would have ${x} × ${y} pixels; ${MAX_SIDE.toLocaleString('en')} a side is the most. ${instead}.`;
}
