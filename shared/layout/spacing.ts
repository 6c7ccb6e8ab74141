/** Distances of a drawing, px. Everything stands on the grid. */
export const GRID = 8;

/** Strip along the top edge of a boundary that carries its title. */
export const TITLE_HEIGHT = 24;

/** Between the edge of a boundary and what is inside; below the title strip at the top. */
export const PADDING = 16;

/** The same where boundaries are inside. */
export const WIDE_PADDING = 24;

/** Between things without an edge in between. */
export const GAP = 24;

/** Smallest distance of an edge from a node that it doesn't end at, and of two edges side by side. */
export const CLEARANCE = 8;

/** What an empty boundary leaves free below its title. */
export const EMPTY_BODY = { width: 144, height: 32 } as const;

/** A collapsed boundary is drawn as large as a node. */
export const COLLAPSED_SIZE = { width: 176, height: 80 } as const;

/** Between a node and the closest overlay around it. */
export const OVERLAY_GAP = 6;

/** Between two overlays around the same node. */
export const OVERLAY_STEP = 3;

/** What a node in a security group leaves free below it for the name of the group. */
export const OVERLAY_LABEL = 8;

/** The width of a fitted picture divided by its height. */
export const ASPECT = 1.6;

/** Up to the next multiple; boundaries grow by 16 so that their centres stand on the grid too. */
export function roundUp(value: number, step: number = GRID): number {
  return Math.ceil(value / step) * step;
}

export function roundToGrid(value: number): number {
  // + 0 turns -0 into 0
  return Math.round(value / GRID) * GRID + 0;
}
