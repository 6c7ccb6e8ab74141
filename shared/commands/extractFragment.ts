import {
  emptyDiagram,
  type Boundary,
  type Diagram,
  type DiagramNode,
  type Placement,
  type TextNote,
} from '../model/diagram.js';
import { descendants, parentOf } from '../model/hierarchy.js';
import { absolutePoint } from '../model/place.js';
import { withKey } from './edit.js';

/**
 * A diagram of just these elements with what is inside them, the edges between them, the security groups that guard
 * them and what was said about their tasks. Its roots stand on the bare canvas at their absolute places.
 */
export function extractFragment(diagram: Diagram, ids: Iterable<string>): Diagram {
  const inside = new Set<string>();
  for (const id of ids) {
    inside.add(id);
    for (const child of descendants(diagram, id)) inside.add(child);
  }
  const boundaries = new Map(picked<Boundary>(diagram.boundaries, inside));
  for (const group of guarding(diagram, inside)) boundaries.set(group.id, rooted(group, inside));
  const kept = new Set([...inside, ...boundaries.keys()]);
  const edges = new Map([...diagram.edges].filter(([, { source, target }]) => kept.has(source) && kept.has(target)));
  const subjects = new Set([...kept, ...edges.keys()]);
  return {
    ...emptyDiagram(diagram.title),
    profile: diagram.profile,
    nodes: new Map(picked<DiagramNode>(diagram.nodes, inside).map(([id, node]) => [id, inSubnets(node, inside)])),
    boundaries: new Map([...boundaries].map(([id, boundary]) => [id, withMembersIn(boundary, inside)])),
    edges,
    notes: new Map(picked<TextNote>(diagram.notes, inside)),
    taskStates: new Map([...diagram.taskStates].filter(([, { subject }]) => subjects.has(subject))),
    layout: {
      placements: new Map(placementsOf(diagram, inside)),
      edges: new Map([...diagram.layout.edges].filter(([id]) => edges.has(id))),
    },
  };
}

function guarding(diagram: Diagram, inside: ReadonlySet<string>): readonly Boundary[] {
  return [...diagram.boundaries.values()].filter((boundary) => boundary.members?.some((id) => inside.has(id)));
}

function picked<T extends DiagramNode | Boundary | TextNote>(
  elements: ReadonlyMap<string, T>,
  inside: ReadonlySet<string>,
): readonly [string, T][] {
  return [...elements].filter(([id]) => inside.has(id)).map(([id, element]) => [id, rooted(element, inside)]);
}

function rooted<T extends DiagramNode | Boundary | TextNote>(element: T, inside: ReadonlySet<string>): T {
  const { parent } = element;
  return parent === undefined || inside.has(parent) ? element : withKey<T, 'parent'>(element, 'parent', undefined);
}

function inSubnets(node: DiagramNode, inside: ReadonlySet<string>): DiagramNode {
  const kept = node.alsoIn?.filter((id) => inside.has(id));
  return kept === undefined ? node : withKey(node, 'alsoIn', kept.length === 0 ? undefined : kept);
}

function withMembersIn(boundary: Boundary, inside: ReadonlySet<string>): Boundary {
  return boundary.members ? { ...boundary, members: boundary.members.filter((id) => inside.has(id)) } : boundary;
}

function* placementsOf(diagram: Diagram, inside: ReadonlySet<string>): Iterable<[string, Placement]> {
  for (const id of inside) {
    const placement = diagram.layout.placements.get(id);
    if (!placement) continue;
    const parent = parentOf(diagram, id);
    const isRoot = parent === undefined || !inside.has(parent);
    yield [id, isRoot ? { ...placement, ...absolutePoint(diagram, id) } : placement];
  }
}
