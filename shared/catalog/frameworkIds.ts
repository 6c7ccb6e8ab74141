import type { Catalog } from './types.js';

const idsBefore = new WeakMap<Catalog, ReadonlyMap<string, readonly string[]>>();

/** Control id → itself and the ids that other frameworks give the same demand. */
function idsByControl(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  let ids = idsBefore.get(catalog);
  if (ids === undefined) {
    ids = new Map(
      [...catalog.controlTasks.values()].flatMap(({ controls }) =>
        controls.map(({ id, frameworks = [] }) => [id, [id, ...frameworks]] as const),
      ),
    );
    idsBefore.set(catalog, ids);
  }
  return ids;
}

const frameworkOf = (id: string) => id.slice(0, Math.max(id.indexOf(':'), 0));

/** Every framework of which the catalog cites an id: `CIS-AWS-7.0`, `FSBP`, `NIST-800-53-R5`; sorted. */
export function frameworkNames(catalog: Catalog): readonly string[] {
  return [...new Set([...idsByControl(catalog).values()].flat().map(frameworkOf))].filter(Boolean).sort();
}

/** Packs of rules that are cited by the name of their publisher. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['awssolutions', 'cdk-nag'],
  ['aws-solutions', 'cdk-nag'],
]);

/**
 * The frameworks that a name means, in any case, with hyphens or spaces: itself, or those that begin with it, of each the newest edition
 * (`cis` = CIS for every provider, `nist-800-53` = its revision 5).
 */
export function frameworksNamed(catalog: Catalog, name: string): readonly string[] {
  const written = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const wanted = ALIASES.get(written) ?? written;
  const names = frameworkNames(catalog);
  const exact = names.filter((known) => known.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const newest = new Map<string, string>();
  for (const known of names) {
    if (known.toLowerCase().startsWith(wanted)) newest.set(known.replace(/-R?[\d.]+$/, ''), known);
  }
  return [...newest.values()];
}

/** The frameworks that ask for what has these sources: `CIS-AWS-7.0`, `FSBP`, `NIST-800-53-R5`; sorted. */
export function frameworksOfSources(catalog: Catalog, sources: readonly string[]): readonly string[] {
  const ids = idsByControl(catalog);
  return [...new Set(sources.flatMap((source) => ids.get(source) ?? [source]).map(frameworkOf))].filter(Boolean).sort();
}

/** The ids that sources of a finding or task have in some frameworks. */
export function idsIn(catalog: Catalog, sources: readonly string[], frameworks: readonly string[]): readonly string[] {
  const ids = idsByControl(catalog);
  const all = sources.flatMap((source) => ids.get(source) ?? [source]);
  return [...new Set(all)].filter((id) => frameworks.includes(frameworkOf(id)));
}
