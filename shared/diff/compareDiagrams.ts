import type { Assessment } from '../assessment/types.js';
import { LAYER_IDS, type LayerId } from '../catalog/layers.js';
import type { Catalog, Owner } from '../catalog/types.js';
import type { Diagram, Review, TaskState, View } from '../model/diagram.js';
import { diffDiagrams, type Difference } from '../model/diff.js';
import { fieldPhrases, type Speech } from './fieldPhrases.js';
import { outstandingBySubject, taskMoves, type TaskMoves } from './taskMoves.js';
import { viewPhrases } from './viewPhrases.js';
import { elementWords, serviceWords, short } from './words.js';

/** One state of a diagram and what follows from it. */
export interface ComparedSide {
  readonly diagram: Diagram;
  readonly assessment: Assessment;
}

export interface OwnerMove {
  readonly layer: LayerId;
  readonly before: Owner;
  readonly after: Owner;
}

/** What became of one element. */
export interface ElementChange extends TaskMoves {
  readonly kind: 'boundary' | 'node' | 'edge' | 'note';
  readonly id: string;
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** `EC2 -> Fargate`, `Encryption at rest: None -> Customer key`. */
  readonly phrases: readonly string[];
  readonly owners: readonly OwnerMove[];
}

export interface Comparison {
  /** Of the diagram as a whole: title, profile, reviews. */
  readonly phrases: readonly string[];
  readonly elements: readonly ElementChange[];
  /** Elements that only stand elsewhere. */
  readonly moved: number;
}

const KINDS = ['boundary', 'node', 'edge', 'note'] as const;
type Kind = (typeof KINDS)[number];

const isElement = (kind: string): kind is Kind => KINDS.some((known) => known === kind);
const isLayout = (kind: string) => kind === 'placement' || kind === 'edge course';

/** What an edit of a diagram means: what was drawn, who owns what, which tasks it closes and opens. */
export function compareDiagrams(before: ComparedSide, after: ComparedSide, catalog: Catalog): Comparison {
  const speech: Speech = { before: before.diagram, after: after.diagram, catalog };
  const differences = diffDiagrams(before.diagram, after.diagram);
  const byId = new Map(
    differences.filter(({ kind }) => isElement(kind)).map((difference) => [difference.id, difference]),
  );
  const states = statePhrases(speech, differences, [after.assessment, before.assessment]);
  const was = outstandingBySubject(before.assessment);
  const is = outstandingBySubject(after.assessment);
  const elements: ElementChange[] = [];
  for (const { kind, id } of allElements(speech)) {
    const difference = byId.get(id);
    const own = { ...taskMoves(was, is, id), owners: ownerMoves(before.assessment, after.assessment, id) };
    const phrases = [...elementPhrases(speech, kind, id, difference), ...(states.get(id) ?? [])];
    const isSame = own.owners.length + own.closed.length + own.opened.length + own.found.length + phrases.length === 0;
    if (difference === undefined && isSame) continue;
    const diagram = difference?.change === 'removed' ? before.diagram : after.diagram;
    elements.push({
      kind,
      id,
      name: elementWords(diagram, id),
      change: difference?.change ?? 'changed',
      phrases,
      ...own,
    });
  }
  return {
    phrases: differences.filter(({ kind }) => kind === 'diagram').flatMap((difference) => headPhrases(difference)),
    elements,
    moved: new Set(differences.filter(({ kind }) => isLayout(kind)).map(({ id }) => id)).size,
  };
}

function* allElements({ before, after }: Speech): Iterable<{ readonly kind: Kind; readonly id: string }> {
  const collections = { boundary: 'boundaries', node: 'nodes', edge: 'edges', note: 'notes' } as const;
  for (const kind of KINDS) {
    const ids = new Set([...before[collections[kind]].keys(), ...after[collections[kind]].keys()]);
    for (const id of [...ids].sort()) yield { kind, id };
  }
}

/** New and lost elements are told by what they are and where, others by what changed. */
function elementPhrases(speech: Speech, kind: Kind, id: string, difference: Difference | undefined): readonly string[] {
  if (difference === undefined) return [];
  const { before, after, catalog } = speech;
  const diagram = difference.change === 'removed' ? before : after;
  const node = diagram.nodes.get(id);
  if (difference.change === 'changed') {
    return difference.fields.flatMap((field) => fieldPhrases(speech, field, node?.service ?? ''));
  }
  const element = node ?? diagram.boundaries.get(id) ?? diagram.notes.get(id);
  const what = node ? serviceWords(catalog, node.service) : (diagram.boundaries.get(id)?.kind ?? kind);
  return [element?.parent === undefined ? what : `${what} in ${elementWords(diagram, element.parent)}`];
}

function ownerMoves(before: Assessment, after: Assessment, id: string): readonly OwnerMove[] {
  const was = before.elements.get(id)?.owners;
  const is = after.elements.get(id)?.owners;
  if (was === undefined || is === undefined) return [];
  return LAYER_IDS.filter((layer) => was[layer].owner !== is[layer].owner).map((layer) => ({
    layer,
    before: was[layer].owner,
    after: is[layer].owner,
  }));
}

/** Subject → what people said of its tasks. */
function statePhrases(
  { before, after, catalog }: Speech,
  differences: readonly Difference[],
  assessments: readonly Assessment[],
): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>();
  for (const { kind, id } of differences) {
    if (kind !== 'task state') continue;
    const was = before.taskStates.get(id);
    const is = after.taskStates.get(id);
    const state = is ?? was;
    if (state === undefined) continue;
    const title =
      assessments.flatMap(({ tasks }) => tasks).find((task) => task.id === state.task)?.title ??
      catalog.controlTasks.get(state.task)?.title ??
      state.task;
    const own = phrases.get(state.subject) ?? [];
    phrases.set(state.subject, [...own, `"${title}" ${decision(was, is)}`]);
  }
  return phrases;
}

const STATUS_WORDS = { done: 'marked done', 'not-applicable': 'marked not applicable', accepted: 'accepted as a risk' };

function decision(was: TaskState | undefined, is: TaskState | undefined): string {
  if (is === undefined) return 'no longer decided';
  if (is.status !== was?.status) {
    if (is.status === undefined) return 'no longer decided';
    const reason = is.reason === undefined ? '' : `: ${short(is.reason)}`;
    const until = is.expiry === undefined ? '' : ` until ${is.expiry}`;
    return `${STATUS_WORDS[is.status]}${until}${reason}`;
  }
  if (is.assignee !== was?.assignee) return `assigned to ${is.assignee ?? 'nobody'}`;
  if (is.due !== was?.due) return `due ${is.due ?? 'no more'}`;
  return 'annotated';
}

function headPhrases({ fields }: Difference): readonly string[] {
  return fields.flatMap(({ field, before, after }) => {
    if (field === 'reviews') return reviewPhrases(before as readonly Review[], after as readonly Review[]);
    if (field === 'views') return viewPhrases(before as readonly View[], after as readonly View[]);
    if (field === 'packs') return ['packs changed'];
    if (field === 'catalog') return [`catalog ${versionOf(before)} -> ${versionOf(after)}`];
    return [`${field} ${String(before)} -> ${String(after)}`];
  });
}

function versionOf(stamp: unknown): string {
  return (stamp as { readonly version?: string } | undefined)?.version ?? 'not stated';
}

function reviewPhrases(before: readonly Review[], after: readonly Review[]): readonly string[] {
  const known = new Map(before.map((review) => [review.id, review]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap(({ id, date, decisions }) => {
      const old = known.get(id);
      if (old === undefined) return [`review of ${date} added, ${decisions.length} decisions`];
      const more = decisions.length - old.decisions.length;
      return more === 0 ? [] : [`review of ${date}: ${Math.abs(more)} decisions ${more > 0 ? 'more' : 'fewer'}`];
    }),
    ...before.filter(({ id }) => !kept.has(id)).map(({ date }) => `review of ${date} removed`),
  ];
}
