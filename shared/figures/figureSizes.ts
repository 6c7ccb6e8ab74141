import type { Boundary, Edge } from '../model/diagram.js';
import { boundaryTitleRect } from './boundaryFigure.js';
import { edgeFacts } from './edgeFacts.js';
import { edgeLabelSize } from './edgeLabel.js';
import { noteSize } from './noteFigure.js';

/** Wider than any boundary's name. */
const ENDLESS = { x: 0, y: 0, width: 10_000, height: 100 };
/** Beside the name: two badges. */
const BADGES = 76;

/** Sizes of what is drawn besides nodes, as automatic layout and edge routing ask for them. */
export const figureSizes = {
  noteSizeOf: noteSize,
  labelSizeOf: edgeLabelSize,
  titleRectOf: boundaryTitleRect,
  /** Line and colour of edges from one source; one with a head at its source stands alone. */
  lookOf: (edge: Edge): string =>
    [edgeFacts(edge).encryption, edge.scope ?? '', edge.direction === 'both' ? edge.id : ''].join(' '),
  /** Width in which the name of a boundary isn't cut. */
  titleWidthOf: (boundary: Boundary): number => Math.ceil(boundaryTitleRect(boundary, ENDLESS).width) + BADGES,
} as const;
