import { create } from 'zustand';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import { elementOf } from '../../shared/model/hierarchy.js';
import type { JournalStep, OpenFile } from '../../shared/ipc.js';
import type { ImportWarning } from '../../shared/importers/types.js';
import type { ResourceVerdict } from '../../shared/model/verdict.js';
import type { WindowAssessment } from '../workers/engineMessages.js';
import { historyFrom } from './journal.js';
import { commit, historyOf, redo as redone, seal, undo as undone, walk, type History } from './history.js';
import { usePreferences } from './preferences.js';
import { arrangedIn, editSeen, shownIn } from './seenDiagram.js';

/** The document in the window and what is selected in it. */
export interface Workspace {
  readonly history: History;
  /** The diagram as it is on disk; identical to the present one when nothing is unsaved. */
  readonly saved: Diagram;
  readonly file?: OpenFile;
  readonly readOnly?: string;
  readonly warnings: readonly ImportWarning[];
  readonly verdicts: readonly ResourceVerdict[];
  readonly selection: ReadonlySet<string>;
  /** The view that is open; absent = everything. */
  readonly viewId?: string;
  readonly assessment?: WindowAssessment;
  /** Counts opened documents: what belongs to one (viewport, caches) starts anew with the next. */
  readonly session: number;
}

export interface OpenedDocument {
  readonly diagram: Diagram;
  readonly file?: OpenFile;
  readonly readOnly?: string;
  readonly warnings?: readonly ImportWarning[];
  readonly verdicts?: readonly ResourceVerdict[];
  /** The steps that led to it, from an earlier run. */
  readonly journal?: readonly JournalStep[];
  /** False for an import: it exists nowhere yet, so closing it asks first. */
  readonly isSaved: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();
const NEVER_SAVED = emptyDiagram('');

function startOf(document: OpenedDocument, session: number): Workspace {
  return {
    history: document.journal ? historyFrom(document.diagram, document.journal) : historyOf(document.diagram),
    saved: document.isSaved ? document.diagram : NEVER_SAVED,
    file: document.file,
    readOnly: document.readOnly,
    warnings: document.warnings ?? [],
    verdicts: document.verdicts ?? [],
    selection: NOTHING,
    viewId: usePreferences.getState().lastViews[document.file?.name ?? ''],
    assessment: undefined,
    session,
  };
}

export const useWorkspace = create<Workspace>()(() =>
  startOf({ diagram: emptyDiagram('Untitled architecture'), isSaved: true }, 0),
);

export function openDocument(document: OpenedDocument): void {
  useWorkspace.setState(startOf(document, useWorkspace.getState().session + 1), true);
}

/** All elements, at the places of the open view. */
export function presentDiagram(): Diagram {
  return arrangedIn(useWorkspace.getState());
}

/** What the open view shows. */
export function shownDiagram(): Diagram {
  return shownIn(useWorkspace.getState());
}

/** For components: re-renders on every edit. */
export function useDiagram(): Diagram {
  return useWorkspace((workspace) => workspace.history.present);
}

/** The same of what the open view shows. */
export function useShownDiagram(): Diagram {
  return useWorkspace(shownIn);
}

export function isDirty({ history, saved }: Workspace): boolean {
  return history.present !== saved;
}

export function markSaved(diagram: Diagram, file: OpenFile): void {
  useWorkspace.setState({ saved: diagram, file, readOnly: undefined });
}

/** Makes one step of an edit; with a merge key it joins the last step of the same key. */
export function edit(label: string, change: (diagram: Diagram) => Diagram, mergeKey?: string): void {
  const workspace = useWorkspace.getState();
  const { history, selection } = workspace;
  const after = commit(history, editSeen(workspace, change), label, mergeKey);
  if (after === history) return;
  useWorkspace.setState({ history: after, selection: existing(after.present, selection) });
}

/** Diagrams on both sides of an update, with the verdicts that hold there. */
const verdictsBySide = new WeakMap<Diagram, readonly ResourceVerdict[]>();

/** One step that takes over what templates say, with their verdicts and notes; going back brings the verdicts of before back. */
export function editFromTemplates(
  label: string,
  diagram: Diagram,
  said: Pick<Workspace, 'verdicts' | 'warnings'>,
): void {
  const { history, verdicts } = useWorkspace.getState();
  verdictsBySide.set(history.present, verdicts);
  edit(label, () => diagram);
  verdictsBySide.set(diagram, said.verdicts);
  useWorkspace.setState(said);
}

export function endMerging(): void {
  const { history } = useWorkspace.getState();
  const sealed = seal(history);
  if (sealed !== history) useWorkspace.setState({ history: sealed });
}

export function undo(): void {
  move(undone);
}

export function redo(): void {
  move(redone);
}

/** Back by so many steps where negative, else forward. */
export function goThroughHistory(steps: number): void {
  move((history) => walk(history, steps));
}

function move(step: (history: History) => History): void {
  const { history, selection, verdicts } = useWorkspace.getState();
  const after = step(history);
  if (after === history) return;
  useWorkspace.setState({
    history: after,
    selection: existing(after.present, selection),
    verdicts: verdictsBySide.get(after.present) ?? verdicts,
  });
}

export function select(ids: Iterable<string>): void {
  const { selection, history } = useWorkspace.getState();
  const next = existing(history.present, new Set(ids));
  const same = next.size === selection.size && [...next].every((id) => selection.has(id));
  if (same) return;
  useWorkspace.setState({ selection: next, history: seal(history) });
}

/** Adds to the selection, or takes out of it what is already selected. */
export function toggleSelected(id: string): void {
  const { selection } = useWorkspace.getState();
  select(selection.has(id) ? [...selection].filter((other) => other !== id) : [...selection, id]);
}

function existing(diagram: Diagram, ids: ReadonlySet<string>): ReadonlySet<string> {
  const missing = [...ids].some((id) => elementOf(diagram, id) === undefined);
  return missing ? new Set([...ids].filter((id) => elementOf(diagram, id) !== undefined)) : ids;
}
