import type { Boundary, Diagram } from '../model/diagram.js';

/** What stands around an element: shared by everything with the same parent. */
export interface Surroundings {
  /** Nearest first. */
  readonly chain: readonly Boundary[];
  /** Kind → the nearest boundary of it. */
  readonly byKind: ReadonlyMap<string, Boundary>;
}

const NOTHING: Surroundings = { chain: [], byKind: new Map() };

/** By the map of boundaries, which stays the same value while only nodes and edges change. */
const known = new WeakMap<Diagram['boundaries'], Map<string, Surroundings>>();

function surroundingsOfParent(boundaries: Diagram['boundaries'], parent: string): Surroundings {
  const chain: Boundary[] = [];
  const byKind = new Map<string, Boundary>();
  const seen = new Set<string>();
  let next = boundaries.get(parent);
  // a damaged file may hold a cycle
  while (next !== undefined && !seen.has(next.id)) {
    seen.add(next.id);
    chain.push(next);
    if (!byKind.has(next.kind)) byKind.set(next.kind, next);
    next = next.parent === undefined ? undefined : boundaries.get(next.parent);
  }
  return { chain, byKind };
}

/** The boundaries around an element, without itself. */
export function surroundingsOf(diagram: Diagram, element: { readonly parent?: string }): Surroundings {
  if (element.parent === undefined) return NOTHING;
  let byParent = known.get(diagram.boundaries);
  if (byParent === undefined) {
    byParent = new Map();
    known.set(diagram.boundaries, byParent);
  }
  let found = byParent.get(element.parent);
  if (found === undefined) {
    found = surroundingsOfParent(diagram.boundaries, element.parent);
    byParent.set(element.parent, found);
  }
  return found;
}
