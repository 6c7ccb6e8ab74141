import { create } from 'zustand';
import type { TaskStatus } from '../../shared/assessment/types.js';
import { LAYER_IDS, type LayerId } from '../../shared/catalog/layers.js';
import type { Severity } from '../../shared/catalog/types.js';
import type { TaskRow } from '../workers/engineMessages.js';

export type TaskStateFilter = 'outstanding' | 'findings' | 'decided' | 'all';
export type TaskSort = 'severity' | 'title' | 'where' | 'layer' | 'assignee' | 'due' | 'state';

/** What the task list shows and in which order. */
export interface TaskView {
  readonly severities: ReadonlySet<Severity>;
  readonly layers: ReadonlySet<LayerId>;
  readonly state: TaskStateFilter;
  /** Only tasks that this framework asks for; absent = all. */
  readonly framework?: string;
  readonly text: string;
  readonly sort: TaskSort;
  readonly descending: boolean;
  readonly grouped: boolean;
  readonly showHardening: boolean;
  /** Only tasks of what is selected. */
  readonly selectionOnly: boolean;
  /** Only tasks of what the open view shows. */
  readonly viewOnly: boolean;
}

export const PLAIN_VIEW: TaskView = {
  severities: new Set(),
  layers: new Set(),
  state: 'outstanding',
  text: '',
  sort: 'severity',
  descending: false,
  grouped: false,
  showHardening: false,
  selectionOnly: false,
  viewOnly: false,
};

export const useTaskView = create<TaskView>()(() => PLAIN_VIEW);

export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low'];
const STATES: readonly TaskStatus[] = ['finding', 'open', 'accepted', 'not-applicable', 'done'];

export function isOutstanding(status: TaskStatus): boolean {
  return status === 'open' || status === 'finding';
}

/** Words for the places and layers of a row, as the list shows them. */
export interface RowWords {
  readonly where: (row: TaskRow) => string;
  readonly layer: (id: LayerId) => string;
}

/** Rows that pass the filters, sorted; ties stay in the assessment's own order, worst first. */
export function rowsInView(rows: readonly TaskRow[], view: TaskView, words: RowWords): readonly TaskRow[] {
  const wanted = rows.filter((row) => passes(row, view, words));
  if (view.sort === 'severity' && !view.descending) return wanted;
  const key = sortKey(view.sort, words);
  const sign = view.descending ? -1 : 1;
  return [...wanted].sort((a, b) => sign * compare(key(a), key(b)));
}

function passes(row: TaskRow, view: TaskView, words: RowWords): boolean {
  if (view.severities.size > 0 && !view.severities.has(row.severity)) return false;
  if (view.layers.size > 0 && !view.layers.has(row.layer)) return false;
  if (view.framework !== undefined && !row.frameworks.includes(view.framework)) return false;
  if (!hasState(row, view.state)) return false;
  if (view.text.trim() === '') return true;
  const text = [row.title, words.where(row), words.layer(row.layer), row.assignee ?? '', row.id, row.message];
  const haystack = text.join(' ').toLowerCase();
  return view.text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** The frameworks that some row stands in, sorted. */
export function frameworksIn(rows: readonly TaskRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ frameworks }) => frameworks))].sort();
}

/** Whose ids don't say what they are. */
const FRAMEWORK_NAMES: Readonly<Record<string, string>> = { BASE: 'Responsibility model', WA: 'Well-Architected' };

/** `NIST 800-53 R5` of `NIST-800-53-R5`. */
export function frameworkWords(id: string): string {
  const known = FRAMEWORK_NAMES[id];
  if (known !== undefined) return known;
  const [body = id, edition] = id.split(/-(?=R?\d+(?:\.\d+)*$)/);
  const words = body.replace(/^(NIST|CIS|PCI)-/, '$1 ').replace('AWS-', 'AWS ');
  return edition === undefined ? words : `${words} ${edition}`;
}

function hasState(row: TaskRow, state: TaskStateFilter): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'outstanding':
      return isOutstanding(row.status);
    case 'findings':
      return row.status === 'finding';
    case 'decided':
      return !isOutstanding(row.status);
  }
}

function sortKey(sort: TaskSort, words: RowWords): (row: TaskRow) => string | number {
  switch (sort) {
    case 'severity':
      return (row) => SEVERITIES.indexOf(row.severity);
    case 'layer':
      return (row) => LAYER_IDS.indexOf(row.layer);
    case 'state':
      return (row) => STATES.indexOf(row.status);
    case 'title':
      return (row) => row.title.toLowerCase();
    case 'where':
      return (row) => words.where(row).toLowerCase();
    // Rows without a person or a date come last.
    case 'assignee':
      return (row) => row.assignee?.toLowerCase() ?? '\uffff';
    case 'due':
      return (row) => row.due ?? '\uffff';
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface TaskGroup {
  readonly key: string;
  readonly rows: readonly TaskRow[];
}

/** Rows under their place, in the order of each place's first row. */
export function groupedByPlace(rows: readonly TaskRow[], words: RowWords): readonly TaskGroup[] {
  const groups = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const key = words.where(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, grouped]) => ({ key, rows: grouped }));
}
