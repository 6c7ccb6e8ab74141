import type { Diagram } from '../model/diagram.js';
import type { Element } from './traits.js';

/** So much of what stood in a file has to stand in one of another name for the two to be the same. */
const SAME_SHARE = 0.5;

/** Which files of the diagram an import replaces. */
export interface Scope {
  /** Imported file → the name under which the diagram knows it. */
  readonly knownAs: ReadonlyMap<string, string>;
  /** Files of the diagram that were read anew, old names of renamed ones too. */
  readonly files: ReadonlySet<string>;
  /** Files of the diagram that were not read. */
  readonly others: readonly string[];
}

/** A file that the diagram does not know takes the place of the one whose resources it mostly has. */
export function scopeOf(current: Diagram, imported: Diagram, names: readonly string[]): Scope {
  const known = resourcesByFile(current);
  const read = resourcesByFile(imported);
  const files = new Set([...names, ...read.keys()]);
  const knownAs = new Map<string, string>();
  for (const file of files) {
    const before = known.has(file) ? file : formerName(read.get(file), known, files);
    if (before !== undefined) knownAs.set(file, before);
  }
  const replaced = new Set([...files, ...knownAs.values()]);
  return { knownAs, files: replaced, others: [...known.keys()].filter((file) => !replaced.has(file)).sort() };
}

function formerName(
  resources: ReadonlySet<string> | undefined,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  taken: ReadonlySet<string>,
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [file, before] of [...known].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = [...before].filter((resource) => resources?.has(resource) === true).length / before.size;
    if (taken.has(file) || share < SAME_SHARE || share <= most) continue;
    best = file;
    most = share;
  }
  return best;
}

function resourcesByFile({ nodes, boundaries, edges }: Diagram): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const elements of [boundaries, nodes, edges]) {
    for (const { sources = [] } of elements.values()) {
      for (const { file, id, type, role } of sources) {
        if (role !== 'self') continue;
        const resources = files.get(file) ?? new Set<string>();
        files.set(file, resources.add(`${type} ${id}`));
      }
    }
  }
  return files;
}

/** The resources that an element stands for itself. */
export function ownSources(element: Element) {
  const sources = 'text' in element ? [] : (element.sources ?? []);
  return sources.filter(({ role }) => role === 'self');
}

/** Whether the import may say something of an element: it stands for a resource of a file that was read, or for none. */
export function isWithin(scope: Scope, element: Element): boolean {
  const own = ownSources(element);
  return own.length === 0 || own.some(({ file }) => scope.files.has(file));
}
