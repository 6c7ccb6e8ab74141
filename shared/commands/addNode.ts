import type { Diagram, DiagramNode } from '../model/diagram.js';
import type { Point } from '../model/geometry.js';
import { withEntry } from '../model/immutableMap.js';
import { isFree, wholePx } from './edit.js';
import { mayContain } from './legalParents.js';

export interface NewNode extends Point {
  readonly id: string;
  readonly service: string;
  readonly label: string;
  readonly parent?: string;
}

/** Adds a node at a place relative to its parent; a taken id or a parent that may not hold it changes nothing. */
export function addNode(diagram: Diagram, { id, service, label, parent, x, y }: NewNode): Diagram {
  if (!isFree(diagram, id)) return diagram;
  const boundary = parent === undefined ? undefined : diagram.boundaries.get(parent);
  if (parent !== undefined && !(boundary && mayContain(boundary.kind, 'node', service))) return diagram;
  const node: DiagramNode = { id, service, label, ...(parent === undefined ? {} : { parent }) };
  return {
    ...diagram,
    nodes: withEntry(diagram.nodes, id, node),
    layout: { ...diagram.layout, placements: withEntry(diagram.layout.placements, id, wholePx({ x, y })) },
  };
}
