import type { Diagram } from './diagram.js';
import { equalValues } from './equalValues.js';

/** Collections that a comparison looks at, in reading order. */
export const DIFF_KINDS = ['boundary', 'node', 'edge', 'note', 'task state', 'placement', 'edge course'] as const;

export type DiffKind = (typeof DIFF_KINDS)[number] | 'diagram';

export interface FieldChange {
  /** Key of the element; facts and options are named one by one: `facts.encryptionAtRest`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Difference {
  readonly kind: DiffKind;
  /** Element id, or the key of a task state; empty for the diagram's own fields. */
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Label of the element where it has one. */
  readonly label?: string;
  /** Only of `changed`. */
  readonly fields: readonly FieldChange[];
}

/** What an edit from one diagram to another did, by id; layout last, so that moved boxes don't drown the rest. */
export function diffDiagrams(before: Diagram, after: Diagram): readonly Difference[] {
  const own = fieldChanges(head(before), head(after));
  return [
    ...(own.length === 0 ? [] : [{ kind: 'diagram', id: '', change: 'changed', fields: own } as const]),
    ...DIFF_KINDS.flatMap((kind) => differences(kind, collection(before, kind), collection(after, kind))),
  ];
}

function head({ title, profile, catalog, packs, reviews, views }: Diagram): object {
  return { title, profile, catalog, packs: packs ?? [], reviews, views };
}

function collection(diagram: Diagram, kind: (typeof DIFF_KINDS)[number]): ReadonlyMap<string, object> {
  switch (kind) {
    case 'boundary':
      return diagram.boundaries;
    case 'node':
      return diagram.nodes;
    case 'edge':
      return diagram.edges;
    case 'note':
      return diagram.notes;
    case 'task state':
      return diagram.taskStates;
    case 'placement':
      return diagram.layout.placements;
    case 'edge course':
      return diagram.layout.edges;
  }
}

function differences(
  kind: DiffKind,
  before: ReadonlyMap<string, object>,
  after: ReadonlyMap<string, object>,
): readonly Difference[] {
  const found: Difference[] = [];
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = before.get(id);
    const now = after.get(id);
    if (old === now) continue;
    const label = labelOf(now ?? old);
    const common = { kind, id, ...(label === undefined ? {} : { label }) };
    if (!old) found.push({ ...common, change: 'added', fields: [] });
    else if (!now) found.push({ ...common, change: 'removed', fields: [] });
    else {
      const fields = fieldChanges(old, now);
      if (fields.length > 0) found.push({ ...common, change: 'changed', fields });
    }
  }
  return found;
}

function labelOf(element: object | undefined): string | undefined {
  const { label } = (element ?? {}) as { readonly label?: unknown };
  return typeof label === 'string' && label !== '' ? label : undefined;
}

/** Records whose entries are compared one by one. */
const RECORDS: ReadonlySet<string> = new Set(['facts', 'options']);
/** Kept for the next import, and nothing that is drawn. */
const UNSEEN = 'imported';

function fieldChanges(before: object, after: object, prefix = ''): readonly FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const was = old.get(key);
    const is = now.get(key);
    if (equalValues(was, is) || (prefix === '' && key === UNSEEN)) return [];
    if (prefix === '' && RECORDS.has(key)) return fieldChanges(asRecord(was), asRecord(is), `${key}.`);
    return [{ field: `${prefix}${key}`, before: was, after: is }];
  });
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
