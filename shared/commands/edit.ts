import type { Boundary, Diagram, DiagramNode, Edge, Layout, Placement } from '../model/diagram.js';
import { elementOf } from '../model/hierarchy.js';
import { withEntry } from '../model/immutableMap.js';

type Change<T> = (element: T) => T;

/** The diagram with one node replaced; the same diagram where there is no such node or it stays as it is. */
export function changeNode(diagram: Diagram, id: string, change: Change<DiagramNode>): Diagram {
  const node = diagram.nodes.get(id);
  if (!node) return diagram;
  const nodes = withEntry(diagram.nodes, id, change(node));
  return nodes === diagram.nodes ? diagram : { ...diagram, nodes };
}

export function changeBoundary(diagram: Diagram, id: string, change: Change<Boundary>): Diagram {
  const boundary = diagram.boundaries.get(id);
  if (!boundary) return diagram;
  const boundaries = withEntry(diagram.boundaries, id, change(boundary));
  return boundaries === diagram.boundaries ? diagram : { ...diagram, boundaries };
}

export function changeEdge(diagram: Diagram, id: string, change: Change<Edge>): Diagram {
  const edge = diagram.edges.get(id);
  if (!edge) return diagram;
  const edges = withEntry(diagram.edges, id, change(edge));
  return edges === diagram.edges ? diagram : { ...diagram, edges };
}

/** What nodes, boundaries and edges have in common. */
type Common = DiagramNode | Boundary | Edge;

/** Changes whichever of node, boundary or edge has this id. */
export function changeElement(diagram: Diagram, id: string, change: <T extends Common>(element: T) => T): Diagram {
  if (diagram.nodes.has(id)) return changeNode(diagram, id, change);
  if (diagram.boundaries.has(id)) return changeBoundary(diagram, id, change);
  return changeEdge(diagram, id, change);
}

/** The object with one key set, or without the key where the value is undefined; the same object where nothing changes. */
export function withKey<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  if (value !== undefined) return object[key] === value ? object : { ...object, [key]: value };
  if (!Object.hasOwn(object, key)) return object;
  const copy = { ...object };
  Reflect.deleteProperty(copy, key);
  return copy;
}

export function withPlacements(diagram: Diagram, placements: Layout['placements']): Diagram {
  if (placements === diagram.layout.placements) return diagram;
  return { ...diagram, layout: { ...diagram.layout, placements } };
}

/** Whether an id can be given to a new element. */
export function isFree(diagram: Diagram, id: string): boolean {
  return id !== '' && elementOf(diagram, id) === undefined;
}

/** Geometry is whole px. */
export function wholePx<T extends Placement>(placement: T): T {
  return {
    ...placement,
    x: Math.round(placement.x),
    y: Math.round(placement.y),
    ...(placement.width === undefined ? {} : { width: Math.round(placement.width) }),
    ...(placement.height === undefined ? {} : { height: Math.round(placement.height) }),
  };
}
