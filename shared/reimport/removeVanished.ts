import { deleteElements } from '../commands/deleteElements.js';
import { withKey } from '../commands/edit.js';
import { childKindOf, nearestLegalParent } from '../commands/legalParents.js';
import { reparent } from '../commands/reparent.js';
import type { Boundary, Diagram, DiagramNode, Edge, TextNote } from '../model/diagram.js';
import { ancestors, childrenOf } from '../model/hierarchy.js';
import { withEntries } from '../model/immutableMap.js';
import type { Scope } from './scope.js';

/** Deletes what vanished; what else stands inside a boundary of it moves into the next one around, without moving on the screen. */
export function removeVanished(diagram: Diagram, ids: ReadonlySet<string>): Diagram {
  let after = diagram;
  const boundaries = [...ids].filter((id) => diagram.boundaries.has(id));
  // from the inside out, so that what stays leaves each of them in turn
  const depth = (id: string) => ancestors(diagram, id).length;
  for (const id of boundaries.sort((a, b) => depth(b) - depth(a))) {
    const outer = ancestors(after, id).find((around) => !ids.has(around.id))?.id;
    for (const child of childrenOf(after).get(id) ?? []) {
      if (ids.has(child)) continue;
      const service = after.nodes.get(child)?.service;
      after = reparent(after, [child], nearestLegalParent(after, outer, childKindOf(after, child) ?? 'node', service));
    }
  }
  return deleteElements(after, ids);
}

/** What vanished and is kept is drawn by hand from now on; so are the lines that end at it. */
export function keepVanished(diagram: Diagram, ids: ReadonlySet<string>, scope: Scope): Diagram {
  const isKept = (edge: Edge) => ids.has(edge.id) || ids.has(edge.source) || ids.has(edge.target);
  const own = <T extends DiagramNode | Boundary | Edge | TextNote>(
    elements: ReadonlyMap<string, T>,
    isChosen: (element: T) => boolean,
  ) =>
    withEntries(
      elements,
      new Map([...elements].filter(([, one]) => isChosen(one)).map(([id, one]) => [id, asOwn(one, scope)])),
    );
  if (ids.size === 0) return diagram;
  return {
    ...diagram,
    nodes: own(diagram.nodes, ({ id }) => ids.has(id)),
    boundaries: own(diagram.boundaries, ({ id }) => ids.has(id)),
    edges: own(diagram.edges, isKept),
    notes: own(diagram.notes, ({ id }) => ids.has(id)),
  };
}

function asOwn<T extends DiagramNode | Boundary | Edge | TextNote>(element: T, scope: Scope): T {
  const own = withKey<T, 'imported'>(element, 'imported', undefined);
  if ('text' in own || own.sources === undefined) return own;
  const sources = own.sources.filter(({ file }) => !scope.files.has(file));
  return sources.length === 0 ? withKey<T, keyof T>(own, 'sources' as keyof T, undefined) : { ...own, sources };
}
