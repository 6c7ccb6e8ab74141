import type { Diagram, Edge } from '../model/diagram.js';

const NONE: readonly Edge[] = [];
const known = new WeakMap<Diagram['edges'], ReadonlyMap<string, readonly Edge[]>>();

function index(edges: Diagram['edges']): ReadonlyMap<string, readonly Edge[]> {
  const byEnd = new Map<string, Edge[]>();
  const add = (id: string, edge: Edge) => {
    const there = byEnd.get(id);
    if (there === undefined) byEnd.set(id, [edge]);
    else there.push(edge);
  };
  for (const edge of edges.values()) {
    add(edge.source, edge);
    if (edge.target !== edge.source) add(edge.target, edge);
  }
  return byEnd;
}

/** Edges that start or end at exactly this node or boundary. */
export function edgesAt(diagram: Diagram, id: string): readonly Edge[] {
  let byEnd = known.get(diagram.edges);
  if (byEnd === undefined) {
    byEnd = index(diagram.edges);
    known.set(diagram.edges, byEnd);
  }
  return byEnd.get(id) ?? NONE;
}

/** The other end of an edge. */
export function otherEnd(edge: Edge, id: string): string {
  return edge.source === id ? edge.target : edge.source;
}
