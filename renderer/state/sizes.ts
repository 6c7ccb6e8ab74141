import { nodeSize } from '../../shared/figures/nodeSize.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Size } from '../../shared/model/geometry.js';

/** px of a node's figure unless the user sized it. */
export const NODE_SIZE: Size = { width: 176, height: 80 };

const DEFAULT_BOUNDARY: Size = { width: 288, height: 200 };

/** Size of a node, boundary or note as it is drawn. */
export function sizeOf(diagram: Diagram, id: string): Size {
  const placement = diagram.layout.placements.get(id);
  const node = diagram.nodes.get(id);
  const note = diagram.notes.get(id);
  const natural = node ? nodeSize(node) : note ? noteSize(note) : DEFAULT_BOUNDARY;
  return { width: placement?.width ?? natural.width, height: placement?.height ?? natural.height };
}
