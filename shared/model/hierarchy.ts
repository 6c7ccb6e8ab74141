import type { Boundary, Diagram, DiagramNode, Edge, TextNote } from './diagram.js';

/** The boundary that directly contains a node, boundary or note. */
export function boundaryOf(diagram: Diagram, id: string): Boundary | undefined {
  const parent = parentOf(diagram, id);
  return parent === undefined ? undefined : diagram.boundaries.get(parent);
}

/** Id of the containing boundary as the element states it. */
export function parentOf(diagram: Diagram, id: string): string | undefined {
  return (diagram.nodes.get(id) ?? diagram.boundaries.get(id) ?? diagram.notes.get(id))?.parent;
}

/** Node, boundary, edge or note of this id. */
export function elementOf(diagram: Diagram, id: string): DiagramNode | Boundary | Edge | TextNote | undefined {
  return diagram.nodes.get(id) ?? diagram.boundaries.get(id) ?? diagram.edges.get(id) ?? diagram.notes.get(id);
}

/** The boundaries around an element, nearest first, without itself; ends at a cycle. */
export function ancestors(diagram: Diagram, id: string): readonly Boundary[] {
  const found: Boundary[] = [];
  const seen = new Set([id]);
  let next = boundaryOf(diagram, id);
  while (next !== undefined && !seen.has(next.id)) {
    found.push(next);
    seen.add(next.id);
    next = boundaryOf(diagram, next.id);
  }
  return found;
}

/** The nearest boundary of a kind around an element; never the element itself. */
export function nearest(diagram: Diagram, id: string, kind: string): Boundary | undefined {
  return ancestors(diagram, id).find((boundary) => boundary.kind === kind);
}

/** Parent id (undefined = the bare canvas) → ids of the boundaries, nodes and notes directly inside. */
export type Children = ReadonlyMap<string | undefined, readonly string[]>;

const childrenCache = new WeakMap<Diagram, Children>();

/** Security groups stand under their parent too, though they are drawn around their members. */
export function childrenOf(diagram: Diagram): Children {
  const known = childrenCache.get(diagram);
  if (known) return known;
  const children = new Map<string | undefined, string[]>();
  for (const elements of [diagram.boundaries, diagram.nodes, diagram.notes]) {
    for (const { id, parent } of elements.values()) {
      const siblings = children.get(parent);
      if (siblings) siblings.push(id);
      else children.set(parent, [id]);
    }
  }
  childrenCache.set(diagram, children);
  return children;
}

/** Everything inside a boundary at any depth, outer before inner, without itself. */
export function descendants(diagram: Diagram, id: string): readonly string[] {
  const children = childrenOf(diagram);
  const found = new Set<string>();
  const queue = [...(children.get(id) ?? [])];
  for (let index = 0; index < queue.length; index += 1) {
    const next = queue[index];
    if (next === undefined || next === id || found.has(next)) continue;
    found.add(next);
    queue.push(...(children.get(next) ?? []));
  }
  return [...found];
}

const groupsCache = new WeakMap<Diagram, ReadonlyMap<string, readonly Boundary[]>>();

/** The security groups that a node is a member of. */
export function securityGroupsOf(diagram: Diagram, nodeId: string): readonly Boundary[] {
  let groups = groupsCache.get(diagram);
  if (!groups) {
    groups = groupsByMember(diagram);
    groupsCache.set(diagram, groups);
  }
  return groups.get(nodeId) ?? [];
}

function groupsByMember(diagram: Diagram): ReadonlyMap<string, readonly Boundary[]> {
  const groups = new Map<string, Boundary[]>();
  for (const boundary of diagram.boundaries.values()) {
    for (const member of boundary.members ?? []) {
      const known = groups.get(member);
      if (known) known.push(boundary);
      else groups.set(member, [boundary]);
    }
  }
  return groups;
}
