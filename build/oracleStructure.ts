import { ancestors } from '../shared/model/hierarchy.js';
import type { Boundary, Diagram, DiagramNode } from '../shared/model/diagram.js';

/** Containment that is obvious from the references of a file. */
export interface Structure {
  readonly containers: readonly string[];
  readonly pairs: readonly (readonly [child: string, parent: string, kind: string])[];
}

export interface StructureScore {
  readonly containersFound: number;
  readonly containersWanted: number;
  readonly containersDrawn: number;
  readonly pairsFound: number;
  readonly pairsWanted: number;
  readonly missing: Structure['pairs'];
}

/** Ids of the resources that are networks, subnets or groups in the drawing. */
export function containersOf(diagram: Diagram): ReadonlySet<string> {
  const drawn = [...diagram.boundaries.values()].filter((boundary) =>
    ['vpc', 'subnet', 'security-group'].includes(boundary.kind),
  );
  return new Set(
    drawn.flatMap((boundary) => boundary.sources ?? []).flatMap(({ id, role }) => (role === 'self' ? [id] : [])),
  );
}

export function scoreStructure(structure: Structure, diagram: Diagram): StructureScore {
  const drawn = containersOf(diagram);
  const elements = elementsBySource(diagram);
  const missing = structure.pairs.filter(([child, parent]) => {
    const inner = elements.get(child) ?? [];
    const outer = elements.get(parent) ?? [];
    return inner.length === 0 || !inner.every((one) => outer.some((around) => standsIn(diagram, one, around)));
  });
  return {
    containersFound: structure.containers.filter((id) => drawn.has(id)).length,
    containersWanted: structure.containers.length,
    containersDrawn: drawn.size,
    pairsFound: structure.pairs.length - missing.length,
    pairsWanted: structure.pairs.length,
    missing,
  };
}

/** By source id, and by the address without the keys of its instances, as pairs of Terraform are written. */
function elementsBySource(diagram: Diagram): ReadonlyMap<string, readonly (DiagramNode | Boundary)[]> {
  const index = new Map<string, (DiagramNode | Boundary)[]>();
  for (const element of [...diagram.nodes.values(), ...diagram.boundaries.values()]) {
    for (const { id } of element.sources ?? []) {
      for (const name of new Set([id, id.replace(/\[("[^"]*"|\d+)\]/g, '')])) {
        index.set(name, [...(index.get(name) ?? []), element]);
      }
    }
  }
  return index;
}

/** Inside at any depth, also in a further subnet, or a member of the group. */
function standsIn(diagram: Diagram, inner: DiagramNode | Boundary, outer: DiagramNode | Boundary): boolean {
  if (inner.id === outer.id) return true;
  const around = ancestors(diagram, inner.id).map(({ id }) => id);
  const further = 'alsoIn' in inner ? (inner.alsoIn ?? []) : [];
  const members = 'members' in outer ? (outer.members ?? []) : [];
  return [...around, ...further].includes(outer.id) || members.includes(inner.id);
}
