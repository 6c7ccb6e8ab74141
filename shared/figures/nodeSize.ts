import type { DiagramNode } from '../model/diagram.js';
import type { Size } from '../model/geometry.js';
import { singleLine, textWidth } from './textWidth.js';

export const NODE_WIDTH = 176;
export const NODE_HEIGHT = 80;
const MAXIMUM_WIDTH = 240;
const STEP = 8;

/** Distances inside a node's card, px. */
export const CARD = { radius: 10, stripe: 4, left: 14, right: 12, icon: 40, iconTop: 11, textLeft: 63 } as const;
export const LABEL_SIZE = 13;

/** Wide enough for the label up to 240 px, in steps of the grid; longer labels are cut. */
export function nodeSize(node: Pick<DiagramNode, 'label'>): Size {
  const wanted = CARD.textLeft + textWidth(singleLine(node.label), LABEL_SIZE, 600) + CARD.right;
  const width = Math.ceil(wanted / STEP) * STEP;
  return { width: Math.min(MAXIMUM_WIDTH, Math.max(NODE_WIDTH, width)), height: NODE_HEIGHT };
}
