import type { CatalogStamp, Diagram, UnknownKeys } from '../model/diagram.js';
import { elementOf } from '../model/hierarchy.js';
import { withoutInViews } from '../model/withoutInViews.js';
import { mendReferences } from './mendReferences.js';
import { mergeCollection, mergeNamedList } from './mergeCollection.js';
import { mergeLayout } from './mergeLayout.js';
import { mergeRecord } from './mergeRecord.js';
import { mergeValue, type MergeConflict, type MergeSide, type Settlement, type Three } from './threeWay.js';

export interface Merge {
  /** The merge with every conflict settled for one side; without conflicts both are the same. */
  readonly ours: Diagram;
  readonly theirs: Diagram;
  readonly conflicts: readonly MergeConflict[];
}

/** Merges two changes of a diagram by ids. Only what both changed, each in its own way, is a conflict; layout never is. */
export function mergeDiagrams(three: Three<Diagram>): Merge {
  const conflicts = new Map<string, MergeConflict>();
  const report = (conflict: MergeConflict) => {
    const key = `${conflict.kind} ${conflict.id} ${conflict.field ?? conflict.why ?? ''}`;
    if (!conflicts.has(key)) conflicts.set(key, conflict);
  };
  const side = (favor: MergeSide) => settledFor(three, { favor, report });
  return { ours: side('ours'), theirs: side('theirs'), conflicts: [...conflicts.values()] };
}

function settledFor(three: Three<Diagram>, settlement: Settlement): Diagram {
  const each = <T>(pick: (diagram: Diagram) => T): Three<T> => ({
    base: pick(three.base),
    ours: pick(three.ours),
    theirs: pick(three.theirs),
  });
  const own = { kind: 'diagram', id: '' };
  const merged: Diagram = {
    ...three.ours,
    title: mergeValue(
      each(({ title }) => title),
      { ...own, field: 'title' },
      settlement,
    ),
    profile: mergeValue(
      each(({ profile }) => profile),
      { ...own, field: 'profile' },
      settlement,
    ),
    catalog: newestStamp(three.ours.catalog, three.theirs.catalog),
    packs: mergeNamedList(
      each(({ packs = [] }) => packs),
      'pack',
      settlement,
    ),
    boundaries: mergeCollection(
      each(({ boundaries }) => boundaries),
      'boundary',
      settlement,
    ),
    nodes: mergeCollection(
      each(({ nodes }) => nodes),
      'node',
      settlement,
    ),
    edges: mergeCollection(
      each(({ edges }) => edges),
      'edge',
      settlement,
    ),
    notes: mergeCollection(
      each(({ notes }) => notes),
      'note',
      settlement,
    ),
    taskStates: mergeCollection(
      each(({ taskStates }) => taskStates),
      'task state',
      settlement,
    ),
    reviews: mergeNamedList(
      each(({ reviews }) => reviews),
      'review',
      settlement,
    ),
    views: mergeNamedList(
      each(({ views }) => views),
      'view',
      settlement,
    ),
    unknownKeys: mergeUnknown(
      each(({ unknownKeys = {} }) => unknownKeys),
      settlement,
    ),
  };
  const mended = mendReferences(three, merged, settlement);
  return mergeLayout(three, { ...mended, views: withoutInViews(mended.views, goneFrom(three, mended)) });
}

/** Ids that some side knows and the merge does not. */
function goneFrom({ base, ours, theirs }: Three<Diagram>, merged: Diagram): ReadonlySet<string> {
  const known = [base, ours, theirs].flatMap(({ nodes, boundaries, edges, notes }) =>
    [nodes, boundaries, edges, notes].flatMap((elements) => [...elements.keys()]),
  );
  return new Set(known.filter((id) => elementOf(merged, id) === undefined));
}

/** The later of two catalogs: what it rules is looked at anyway. */
function newestStamp(ours: CatalogStamp | undefined, theirs: CatalogStamp | undefined): CatalogStamp | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs;
  const parts = ({ version }: CatalogStamp) => version.split('.').map(Number);
  const [left, right] = [parts(ours), parts(theirs)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return (left[at] ?? 0) >= (right[at] ?? 0) ? ours : theirs;
}

function mergeUnknown(three: Three<UnknownKeys>, settlement: Settlement): UnknownKeys {
  const merged: { -readonly [Level in keyof UnknownKeys]: UnknownKeys[Level] } = {};
  for (const level of ['file', 'model', 'layout'] as const) {
    if (three.ours[level] === undefined && three.theirs[level] === undefined) continue;
    merged[level] = mergeRecord(
      { base: three.base[level], ours: three.ours[level], theirs: three.theirs[level] },
      { kind: 'diagram', id: level },
      settlement,
    );
  }
  return merged;
}
