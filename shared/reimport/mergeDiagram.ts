import type { Boundary, Diagram, DiagramNode, Edge, TextNote } from '../model/diagram.js';
import { childrenOf } from '../model/hierarchy.js';
import { withEntries } from '../model/immutableMap.js';
import { mergeElement, translated } from './mergeElement.js';
import type { Contradiction } from './mergeFacts.js';
import { ownSources, type Scope } from './scope.js';
import { traitsOf, type Collection, type Element } from './traits.js';

/** A value set by hand of which the import now says something else; it stays. */
export interface Conflict extends Contradiction {
  readonly id: string;
}

export interface MergedDiagram {
  /** What vanished still stands in it; what is new has no place yet. */
  readonly diagram: Diagram;
  readonly conflicts: readonly Conflict[];
}

/** Every element of an import merged into a diagram, under the ids that it has or gets there. */
export function mergeDiagram(
  current: Diagram,
  imported: Diagram,
  scope: Scope,
  ids: ReadonlyMap<string, string>,
): MergedDiagram {
  const merger = new Merger(current, imported, scope, ids);
  const merged = merger.merge();
  return { diagram: withoutEmptyNewcomers(merged, merger.newParents), conflicts: merger.conflicts };
}

class Merger {
  readonly conflicts: Conflict[] = [];
  /** New boundaries that stand for no resource. */
  readonly newParents = new Set<string>();
  private readonly stated: ReadonlySet<string>;

  constructor(
    private readonly current: Diagram,
    private readonly imported: Diagram,
    private readonly scope: Scope,
    private readonly ids: ReadonlyMap<string, string>,
  ) {
    this.stated = new Set(ids.values());
  }

  merge(): Diagram {
    const { current, imported } = this;
    return {
      ...current,
      boundaries: withoutCircles(
        current.boundaries,
        this.collection('boundaries', current.boundaries, imported.boundaries),
      ),
      nodes: this.collection<DiagramNode>('nodes', current.nodes, imported.nodes),
      edges: this.collection<Edge>('edges', current.edges, imported.edges),
      notes: this.collection<TextNote>('notes', current.notes, imported.notes),
    };
  }

  private collection<T extends Element>(
    collection: Collection,
    before: ReadonlyMap<string, T>,
    read: ReadonlyMap<string, T>,
  ): ReadonlyMap<string, T> {
    const changed = new Map<string, T>();
    for (const [importedId, element] of read) {
      const id = this.ids.get(importedId) ?? importedId;
      const incoming = translated(element, id, this.ids);
      const existing = before.get(id);
      if (!existing) {
        changed.set(id, { ...incoming, imported: traitsOf(collection, incoming) });
        if (collection === 'boundaries' && ownSources(element).length === 0) this.newParents.add(id);
        continue;
      }
      const { current, scope, stated } = this;
      const merged = mergeElement(collection, existing, incoming, { current, scope, stated });
      if (merged.element !== existing) changed.set(id, merged.element);
      for (const contradiction of merged.contradictions) this.conflicts.push({ id, ...contradiction });
    }
    return withEntries(before, changed);
  }
}

/** A person put A into B, the files now put B into A: who was there already stays where they were. */
function withoutCircles(
  before: ReadonlyMap<string, Boundary>,
  merged: ReadonlyMap<string, Boundary>,
): ReadonlyMap<string, Boundary> {
  const sound = new Map(merged);
  for (const [id, boundary] of merged) {
    const old = before.get(id);
    if (old && old.parent !== boundary.parent) sound.set(id, { ...boundary, parent: old.parent });
  }
  let isTouched = false;
  for (const [id, boundary] of merged) {
    if (before.get(id) === undefined || before.get(id)?.parent === boundary.parent) continue;
    if (leadsTo(sound, boundary.parent, id)) isTouched = true;
    else sound.set(id, boundary);
  }
  return isTouched ? sound : merged;
}

function leadsTo(boundaries: ReadonlyMap<string, Boundary>, start: string | undefined, id: string): boolean {
  const seen = new Set<string>();
  for (let next = start; next !== undefined && !seen.has(next); next = boundaries.get(next)?.parent) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}

/** A zone or region that the import draws around what a person keeps elsewhere would stand empty. */
function withoutEmptyNewcomers(diagram: Diagram, newParents: ReadonlySet<string>): Diagram {
  if (newParents.size === 0) return diagram;
  const ends = new Set([...diagram.edges.values()].flatMap(({ source, target }) => [source, target]));
  const boundaries = new Map(diagram.boundaries);
  for (;;) {
    const children = childrenOf({ ...diagram, boundaries });
    const empty = [...boundaries.keys()].filter(
      (id) => newParents.has(id) && !ends.has(id) && (children.get(id) ?? []).length === 0,
    );
    if (empty.length === 0) break;
    for (const id of empty) boundaries.delete(id);
  }
  return boundaries.size === diagram.boundaries.size ? diagram : { ...diagram, boundaries };
}
