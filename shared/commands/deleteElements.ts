import type { Boundary, Diagram, DiagramNode, Edge } from '../model/diagram.js';
import { descendants } from '../model/hierarchy.js';
import { withEntries, withoutKeys } from '../model/immutableMap.js';
import { withoutInViews } from '../model/withoutInViews.js';
import { withKey } from './edit.js';

/**
 * Deletes elements with everything inside them, the edges that end at them, their memberships and places.
 * What a person said about their tasks stays, listed as orphaned, until the element comes back.
 */
export function deleteElements(diagram: Diagram, ids: Iterable<string>): Diagram {
  const gone = withContents(diagram, ids);
  if (gone.size === 0) return diagram;
  const edges = withoutKeys(
    diagram.edges,
    [...diagram.edges.values()].filter((edge) => losesEnd(edge, gone)).map(idOf),
  );
  for (const id of diagram.edges.keys()) if (!edges.has(id)) gone.add(id);
  return {
    ...diagram,
    nodes: withoutSubnets(withoutKeys(diagram.nodes, gone), gone),
    boundaries: withoutReferences(withoutKeys(diagram.boundaries, gone), gone),
    edges,
    notes: withoutKeys(diagram.notes, gone),
    views: withoutInViews(diagram.views, gone),
    layout: {
      ...diagram.layout,
      placements: withoutKeys(diagram.layout.placements, gone),
      edges: withoutKeys(diagram.layout.edges, gone),
    },
  };
}

function withContents(diagram: Diagram, ids: Iterable<string>): Set<string> {
  const gone = new Set<string>();
  for (const id of ids) {
    if (diagram.boundaries.has(id)) for (const inside of descendants(diagram, id)) gone.add(inside);
    else if (!(diagram.nodes.has(id) || diagram.edges.has(id) || diagram.notes.has(id))) continue;
    gone.add(id);
  }
  return gone;
}

const idOf = (edge: Edge) => edge.id;

function losesEnd(edge: Edge, gone: ReadonlySet<string>): boolean {
  return gone.has(edge.id) || gone.has(edge.source) || gone.has(edge.target);
}

function withoutSubnets(nodes: Diagram['nodes'], gone: ReadonlySet<string>): Diagram['nodes'] {
  const changed = new Map<string, DiagramNode>();
  for (const node of nodes.values()) {
    const alsoIn = without(node.alsoIn, (id) => gone.has(id));
    if (alsoIn !== node.alsoIn)
      changed.set(node.id, withKey(node, 'alsoIn', alsoIn?.length === 0 ? undefined : alsoIn));
  }
  return withEntries(nodes, changed);
}

function withoutReferences(
  boundaries: Diagram['boundaries'],
  gone: ReadonlySet<string>,
): ReadonlyMap<string, Boundary> {
  const changed = new Map<string, Boundary>();
  for (const boundary of boundaries.values()) {
    const members = without(boundary.members, (member) => gone.has(member));
    // A rule that names a deleted group matches nothing any more.
    const rules = without(boundary.rules, ({ peer }) => peer?.startsWith('sg:') === true && gone.has(peer.slice(3)));
    const after = withKey(withKey(boundary, 'members', members), 'rules', rules);
    if (after !== boundary) changed.set(boundary.id, after);
  }
  return withEntries(boundaries, changed);
}

function without<T>(items: readonly T[] | undefined, isGone: (item: T) => boolean): readonly T[] | undefined {
  return items?.some(isGone) ? items.filter((item) => !isGone(item)) : items;
}
