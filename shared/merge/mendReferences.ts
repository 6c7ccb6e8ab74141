import type { Boundary, Diagram, DiagramNode, Edge, TextNote } from '../model/diagram.js';
import type { Settlement, Three } from './threeWay.js';

const ELEMENTS = ['boundaries', 'nodes', 'notes'] as const;
type Element = Boundary | DiagramNode | TextNote;

const KINDS = { boundaries: 'boundary', nodes: 'node', notes: 'note' } as const;

/** A merge while its references are put right. */
interface Draft {
  readonly boundaries: Map<string, Boundary>;
  readonly nodes: Map<string, DiagramNode>;
  readonly notes: Map<string, TextNote>;
  readonly edges: Map<string, Edge>;
}

/**
 * What one side deleted may be needed by what the other side drew: that is a conflict. For the side that deleted, what
 * needs it goes too, or back to its place; for the other, what was deleted comes back.
 */
export function mendReferences(three: Three<Diagram>, merged: Diagram, settlement: Settlement): Diagram {
  const draft: Draft = {
    boundaries: new Map(merged.boundaries),
    nodes: new Map(merged.nodes),
    notes: new Map(merged.notes),
    edges: new Map(merged.edges),
  };
  // each pass takes away, brings back or moves at least one element, each at most once
  const reported = new Set<string>();
  while (mendParents(three, draft, settlement, reported) || mendEdges(three, draft, settlement, reported));
  breakCircles(three, draft, settlement);
  return { ...merged, ...draft, ...withoutLooseEnds(draft) };
}

function report(settlement: Settlement, reported: Set<string>, kind: string, id: string, missing: string): void {
  const key = `${id} ${missing}`;
  if (reported.has(key)) return;
  reported.add(key);
  settlement.report({
    kind,
    id,
    ours: undefined,
    theirs: undefined,
    why: `it needs ${missing}, which the other side deleted`,
  });
}

/** The side that still has an element which the merge lacks. */
function keeperOf({ ours, theirs }: Three<Diagram>, id: string): 'ours' | 'theirs' | undefined {
  const has = ({ nodes, boundaries }: Diagram) => nodes.has(id) || boundaries.has(id);
  if (has(ours)) return 'ours';
  return has(theirs) ? 'theirs' : undefined;
}

/** Brings an element back from a side that has it. */
function restore(draft: Draft, from: Diagram, id: string): void {
  const boundary = from.boundaries.get(id);
  if (boundary) draft.boundaries.set(id, boundary);
  const node = from.nodes.get(id);
  if (node) draft.nodes.set(id, node);
}

function mendParents(three: Three<Diagram>, draft: Draft, settlement: Settlement, reported: Set<string>): boolean {
  let changed = false;
  for (const collection of ELEMENTS) {
    for (const element of [...draft[collection].values()]) {
      const { id, parent } = element;
      if (parent === undefined || draft.boundaries.has(parent)) continue;
      changed = true;
      const keeper = keeperOf(three, parent);
      report(settlement, reported, KINDS[collection], id, parent);
      if (keeper === settlement.favor) restore(draft, three[keeper], parent);
      else putBack(three[settlement.favor], draft, collection, element);
    }
  }
  return changed;
}

/** To where the favored side has it; what that side does not have goes. */
function putBack(favored: Diagram, draft: Draft, collection: (typeof ELEMENTS)[number], element: Element): void {
  const place = favored[collection].get(element.id);
  if (place === undefined || (place.parent !== undefined && !draft.boundaries.has(place.parent))) {
    draft[collection].delete(element.id);
    return;
  }
  const { parent: _gone, ...rest } = element;
  const moved = place.parent === undefined ? rest : { ...rest, parent: place.parent };
  (draft[collection] as Map<string, Element>).set(element.id, moved);
}

function mendEdges(three: Three<Diagram>, draft: Draft, settlement: Settlement, reported: Set<string>): boolean {
  let changed = false;
  for (const edge of [...draft.edges.values()]) {
    const missing = [edge.source, edge.target].find((end) => !draft.nodes.has(end) && !draft.boundaries.has(end));
    if (missing === undefined) continue;
    changed = true;
    const keeper = keeperOf(three, missing);
    report(settlement, reported, 'edge', edge.id, missing);
    if (keeper === settlement.favor) restore(draft, three[keeper], missing);
    else draft.edges.delete(edge.id);
  }
  return changed;
}

/** One side put A into B, the other B into A: both go to where the favored side has them. */
function breakCircles(three: Three<Diagram>, draft: Draft, settlement: Settlement): void {
  const favored = three[settlement.favor];
  for (const id of [...draft.boundaries.keys()]) {
    const circle = circleAt(draft.boundaries, id);
    for (const member of circle) {
      const boundary = draft.boundaries.get(member);
      if (boundary === undefined) continue;
      const [ours, theirs] = [three.ours, three.theirs].map(({ boundaries }) => boundaries.get(member)?.parent);
      if (ours !== theirs) settlement.report({ kind: 'boundary', id: member, field: 'parent', ours, theirs });
      const { parent: _circular, ...rest } = boundary;
      const parent = favored.boundaries.get(member)?.parent;
      const stands = parent !== undefined && draft.boundaries.has(parent);
      draft.boundaries.set(member, stands ? { ...rest, parent } : rest);
    }
  }
}

/** The boundaries on a way up that comes back to where it began; none where it ends. */
function circleAt(boundaries: ReadonlyMap<string, Boundary>, start: string): readonly string[] {
  const way = [start];
  for (let next = boundaries.get(start)?.parent; next !== undefined; next = boundaries.get(next)?.parent) {
    if (next === start) return way;
    if (way.includes(next)) return [];
    way.push(next);
  }
  return [];
}

/** Memberships of what is gone, as deleting it would have taken them away. */
function withoutLooseEnds({ nodes, boundaries }: Draft): Pick<Diagram, 'nodes' | 'boundaries'> {
  return {
    nodes: new Map([...nodes].map(([id, node]) => [id, standing(node, boundaries)])),
    boundaries: new Map(
      [...boundaries].map(([id, boundary]) => {
        const members = boundary.members?.filter((member) => nodes.has(member));
        return [id, members?.length === boundary.members?.length ? boundary : { ...boundary, members }];
      }),
    ),
  };
}

function standing(node: DiagramNode, boundaries: ReadonlyMap<string, Boundary>): DiagramNode {
  const { alsoIn = [], ...rest } = node;
  const left = alsoIn.filter((subnet) => boundaries.has(subnet));
  if (left.length === alsoIn.length) return node;
  return left.length === 0 ? rest : { ...rest, alsoIn: left };
}
