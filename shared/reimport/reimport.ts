import type { Diagram } from '../model/diagram.js';
import { diffDiagrams, type Difference } from '../model/diff.js';
import { newId, type IdPrefix } from '../model/newId.js';
import { matchElements, type Answers, type Question } from './matchElements.js';
import { matchEdges, matchNotes } from './matchLines.js';
import { mergeDiagram, type Conflict } from './mergeDiagram.js';
import { sayTheSame } from './mergeFacts.js';
import { placeElements, type Sizes } from './placeElements.js';
import { scopeOf, type Scope } from './scope.js';
import { COLLECTIONS, type Collection } from './traits.js';
import { vanishedElements } from './vanished.js';

export interface ReimportOptions extends Sizes {
  /** Names of the files that were read. */
  readonly files: readonly string[];
  /** Id in the import → id of the element that it is, or `new`. */
  readonly answers?: Answers;
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
  const stated = new Set(ids.values());
  const { diagram: merged, conflicts } = mergeDiagram(current, imported, scope, ids);
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
    conflicts,
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
