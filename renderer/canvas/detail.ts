import type { Detail } from '../../shared/figures/displayList.js';

const NEAR = 0.5;
const FIT = 0.2;

/** How much is drawn at a zoom: everything near, icon and label at a distance, boxes from afar. */
export function detailAt(zoom: number): Detail {
  if (zoom >= NEAR) return 'near';
  return zoom >= FIT ? 'fit' : 'far';
}

/** How much larger handles are in the diagram than on the screen, in steps: they can be taken hold of at every zoom. */
export function handleScale(zoom: number): number {
  return Math.max(1, Math.round(4 / zoom) / 4);
}
