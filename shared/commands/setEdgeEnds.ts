import type { Diagram } from '../model/diagram.js';
import { withoutKeys } from '../model/immutableMap.js';
import { mayConnect } from './addEdge.js';
import { changeEdge } from './edit.js';

/** Connects an edge to other ends; hand-made bends go, since they belong to the old course. */
export function setEdgeEnds(diagram: Diagram, id: string, source: string, target: string): Diagram {
  const edge = diagram.edges.get(id);
  if (!edge || !mayConnect(diagram, source, target)) return diagram;
  if (edge.source === source && edge.target === target) return diagram;
  return {
    ...changeEdge(diagram, id, (before) => ({ ...before, source, target })),
    layout: { ...diagram.layout, edges: withoutKeys(diagram.layout.edges, [id]) },
  };
}
