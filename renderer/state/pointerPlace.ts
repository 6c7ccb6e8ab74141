import type { Point } from '../../shared/model/geometry.js';

let place: Point | undefined;

/** px of the screen where the pointer is over the canvas; undefined elsewhere. No state: nothing is drawn by it. */
export function pointerPlace(): Point | undefined {
  return place;
}

export function setPointerPlace(client: Point | undefined): void {
  place = client;
}
