import { descendants } from '../model/hierarchy.js';
import { inOrder } from '../model/inOrder.js';
import type { Diagram, Edge } from '../model/diagram.js';

/** One edge between two single elements. */
export interface Flow {
  readonly edge: Edge;
  /** Node id, or the id of a boundary without nodes. */
  readonly source: string;
  readonly target: string;
}

export interface Flows {
  readonly all: readonly Flow[];
  readonly into: ReadonlyMap<string, readonly Flow[]>;
  readonly outOf: ReadonlyMap<string, readonly Flow[]>;
  readonly byEdge: ReadonlyMap<string, readonly Flow[]>;
}

/** Nodes that an end of an edge stands for: itself, the members of a group, or what is inside a boundary. */
function endsOf(diagram: Diagram, id: string): readonly string[] {
  const boundary = diagram.boundaries.get(id);
  if (!boundary) return diagram.nodes.has(id) ? [id] : [];
  const inside = boundary.members ?? descendants(diagram, id).filter((one) => diagram.nodes.has(one));
  return inside.length > 0 ? [...inside].sort() : [id];
}

function add(index: Map<string, Flow[]>, key: string, flow: Flow): void {
  const known = index.get(key);
  if (known) known.push(flow);
  else index.set(key, [flow]);
}

/** Resolves edges in scope to flows, both ways where an edge runs both ways. */
export function buildFlows(diagram: Diagram): Flows {
  const all: Flow[] = [];
  const edges = inOrder(diagram.edges).filter((edge) => edge.scope !== 'drawn-only');
  for (const edge of edges) {
    for (const source of endsOf(diagram, edge.source)) {
      for (const target of endsOf(diagram, edge.target)) {
        if (source === target) continue;
        all.push({ edge, source, target });
        if (edge.direction === 'both') all.push({ edge, source: target, target: source });
      }
    }
  }
  const into = new Map<string, Flow[]>();
  const outOf = new Map<string, Flow[]>();
  const byEdge = new Map<string, Flow[]>();
  for (const flow of all) {
    add(into, flow.target, flow);
    add(outOf, flow.source, flow);
    add(byEdge, flow.edge.id, flow);
  }
  return { all, into, outOf, byEdge };
}

/** The same flows with edges whose ends are as before; the flows given are used up. */
export function withEdges(flows: Flows, edges: Diagram['edges'], changed: Iterable<string>): Flows {
  for (const id of changed) {
    const edge = edges.get(id);
    if (edge === undefined) continue;
    for (const flow of flows.byEdge.get(id) ?? []) (flow as { edge: Edge }).edge = edge;
  }
  return flows;
}
