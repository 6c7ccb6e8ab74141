import type { Diagram, Edge } from '../model/diagram.js';
import { isWithin, ownSources, type Scope } from './scope.js';
import { traitText } from './traits.js';

type Ids = ReadonlyMap<string, string>;

/** Which imported edge is which of the diagram: by source id, else by its ends as the last import or a person drew them. */
export function matchEdges(current: Diagram, imported: Diagram, elements: Ids, scope: Scope): Ids {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const left = (): readonly Edge[] =>
    [...current.edges.values()].filter((edge) => !taken.has(edge.id) && isWithin(scope, edge));
  const match = (known: ReadonlyMap<string, readonly string[]>, keysOf: (edge: Edge) => readonly string[]): void => {
    for (const edge of imported.edges.values()) {
      if (ids.has(edge.id)) continue;
      const same = keysOf(edge)
        .flatMap((key) => known.get(key) ?? [])
        .find((id) => !taken.has(id));
      if (same === undefined) continue;
      ids.set(edge.id, same);
      taken.add(same);
    }
  };
  const sourceKeys = (edge: Edge, nameOf: (file: string) => string | undefined) =>
    ownSources(edge).map(({ file, id }) => `${nameOf(file) ?? ''}\n${id}`);
  match(
    indexed(left(), (edge) => sourceKeys(edge, (file) => file)),
    (edge) => sourceKeys(edge, (file) => scope.knownAs.get(file)),
  );
  const ends = (edge: Edge) => [`${elements.get(edge.source) ?? ''}\n${elements.get(edge.target) ?? ''}`];
  match(indexed(left(), importedEnds), ends);
  match(
    indexed(left(), ({ source, target }) => [`${source}\n${target}`]),
    ends,
  );
  return ids;
}

function importedEnds({ imported }: Edge): readonly string[] {
  return imported?.source === undefined ? [] : [`${imported.source}\n${imported.target ?? ''}`];
}

function indexed(edges: readonly Edge[], keysOf: (edge: Edge) => readonly string[]) {
  const index = new Map<string, string[]>();
  for (const edge of edges) {
    for (const key of keysOf(edge)) index.set(key, [...(index.get(key) ?? []), edge.id]);
  }
  return index;
}

/** Texts on the canvas have no source: they are the same where the import says the same. */
export function matchNotes(current: Diagram, imported: Diagram): Ids {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const note of imported.notes.values()) {
    const text = traitText('text', note.text);
    const same = [...current.notes.values()].find(
      (other) => !taken.has(other.id) && (other.imported?.text ?? traitText('text', other.text)) === text,
    );
    if (!same) continue;
    ids.set(note.id, same.id);
    taken.add(same.id);
  }
  return ids;
}
