import type { Diagram, Edge } from '../model/diagram.js';
import { withEntry } from '../model/immutableMap.js';
import { isFree } from './edit.js';

/** Whether an edge may run between two ends: nodes or boundaries that exist and differ. */
export function mayConnect(diagram: Diagram, source: string, target: string): boolean {
  const exists = (id: string) => diagram.nodes.has(id) || diagram.boundaries.has(id);
  return source !== target && exists(source) && exists(target);
}

/** Connects two nodes or boundaries; `source` is who opens the connection. */
export function addEdge(diagram: Diagram, { id, source, target }: Pick<Edge, 'id' | 'source' | 'target'>): Diagram {
  if (!isFree(diagram, id) || !mayConnect(diagram, source, target)) return diagram;
  return { ...diagram, edges: withEntry(diagram.edges, id, { id, source, target }) };
}
