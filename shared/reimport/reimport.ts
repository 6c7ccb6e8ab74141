import type { Boundary, Diagram, DiagramNode, Edge, TextNote } from '../model/diagram.js';
import { diffDiagrams, type Difference } from '../model/diff.js';
import { childrenOf } from '../model/hierarchy.js';
import { withEntries } from '../model/immutableMap.js';
import { newId, type IdPrefix } from '../model/newId.js';
import { matchElements, type Answers, type Question } from './matchElements.js';
import { matchEdges, matchNotes } from './matchLines.js';
import { mergeElement, translated } from './mergeElement.js';
import { sayTheSame, type Contradiction } from './mergeFacts.js';
import { placeElements, type Sizes } from './placeElements.js';
import { ownSources, scopeOf, type Scope } from './scope.js';
import { COLLECTIONS, traitsOf, type Collection, type Element } from './traits.js';
import { vanishedElements } from './vanished.js';

export interface ReimportOptions extends Sizes {
  /** Names of the files that were read. */
  readonly files: readonly string[];
  /** Id in the import → id of the element that it is, or `new`. */
  readonly answers?: Answers;
}

/** A value set by hand of which the import now says something else; it stays. */
export interface Conflict extends Contradiction {
  readonly id: string;
}

/** What an import would do to a diagram; ids are those of the diagram unless told. */
export interface Reimport {
  /** Brought up to date; what vanished still stands in it. The given one where nothing changes. */
  readonly diagram: Diagram;
  readonly added: readonly string[];
  /** Nodes, boundaries, edges and notes of which the import says something new. */
  readonly changed: readonly Difference[];
  /** What the files no longer have: to be deleted (`removeVanished`) or kept (`keepVanished`). */
  readonly removed: readonly string[];
  /** What changed its boundary and got a new place. */
  readonly moved: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly questions: readonly Question[];
  /** Id in the import → id in the diagram, of everything. */
  readonly ids: ReadonlyMap<string, string>;
  /** Source ids of all resources of the files, before and now. */
  readonly resources: ReadonlySet<string>;
  readonly scope: Scope;
}

const PREFIXES: Readonly<Record<Collection, IdPrefix>> = { boundaries: 'b', nodes: 'n', edges: 'e', notes: 't' };

/**
 * Brings a diagram up to date with a new reading of its files. Elements keep ids, places, notes, decisions and what else a
 * person set; what the files state is replaced.
 * @param imported of one reading of all files, with places
 */
export function reimport(current: Diagram, imported: Diagram, options: ReimportOptions): Reimport {
  const scope = scopeOf(current, imported, options.files);
  const { ids: elements, questions } = matchElements(current, imported, scope, options.answers ?? new Map());
  const known = new Map([
    ...elements,
    ...matchEdges(current, imported, elements, scope),
    ...matchNotes(current, imported),
  ]);
  const { ids, fresh } = withFreshIds(current, imported, known);
  const merger = new Merger(current, imported, scope, ids);
  const stated = new Set(ids.values());
  const merged = withoutEmptyNewcomers(merger.merge(), fresh, merger.newParents);
  const removed = vanishedElements(merged, stated, scope);
  const { diagram, moved } = placeElements({ before: current, after: merged, imported, ids, sizes: options });
  const isSame = COLLECTIONS.every((collection) => diagram[collection] === current[collection]);
  const changed = changesBetween(current, diagram);
  return {
    diagram: isSame && diagram.layout === current.layout ? current : diagram,
    added: [...fresh].filter((id) => COLLECTIONS.some((collection) => diagram[collection].has(id))),
    changed,
    removed,
    moved,
    conflicts: merger.conflicts,
    questions,
    ids,
    resources: resourcesOf([current, imported], scope),
    scope,
  };
}

const ELEMENTS: ReadonlySet<string> = new Set(['node', 'boundary', 'edge', 'note']);

/** Values that only come from another resource now are no news. */
function changesBetween(before: Diagram, after: Diagram): readonly Difference[] {
  return diffDiagrams(before, after).flatMap((difference) => {
    if (difference.change !== 'changed' || !ELEMENTS.has(difference.kind)) return [];
    const fields = difference.fields.filter(
      ({ field, ...sides }) => !/^(facts|options)\./.test(field) || !sayTheSame(sides.before, sides.after),
    );
    return fields.length === 0 ? [] : [{ ...difference, fields }];
  });
}

/** New elements keep the id of the import where it is free. */
function withFreshIds(current: Diagram, imported: Diagram, known: ReadonlyMap<string, string>) {
  const nodes = new Map(current.nodes);
  const soFar: Diagram = { ...current, nodes };
  const ids = new Map(known);
  const fresh = new Set<string>();
  for (const collection of COLLECTIONS) {
    for (const id of imported[collection].keys()) {
      if (ids.has(id)) continue;
      const free = newId(soFar, PREFIXES[collection], id.slice(2));
      // whatever it is, the id is taken from now on
      nodes.set(free, { id: free, service: '', label: '' });
      ids.set(id, free);
      fresh.add(free);
    }
  }
  return { ids, fresh };
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
function withoutEmptyNewcomers(diagram: Diagram, fresh: ReadonlySet<string>, newParents: ReadonlySet<string>): Diagram {
  if (newParents.size === 0) return diagram;
  const ends = new Set([...diagram.edges.values()].flatMap(({ source, target }) => [source, target]));
  const boundaries = new Map(diagram.boundaries);
  for (;;) {
    const children = childrenOf({ ...diagram, boundaries });
    const empty = [...boundaries.keys()].filter(
      (id) => fresh.has(id) && newParents.has(id) && !ends.has(id) && (children.get(id) ?? []).length === 0,
    );
    if (empty.length === 0) break;
    for (const id of empty) boundaries.delete(id);
  }
  return boundaries.size === diagram.boundaries.size ? diagram : { ...diagram, boundaries };
}

function resourcesOf(diagrams: readonly Diagram[], scope: Scope): ReadonlySet<string> {
  const elements = diagrams.flatMap(({ nodes, boundaries, edges }) => [
    ...nodes.values(),
    ...boundaries.values(),
    ...edges.values(),
  ]);
  return new Set(
    elements.flatMap(({ sources = [] }) => sources.filter(({ file }) => scope.files.has(file)).map(({ id }) => id)),
  );
}
