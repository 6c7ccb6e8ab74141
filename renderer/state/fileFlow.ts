/** Opening, saving and leaving a document; each asks before unsaved work is lost. */
import { afterFrames } from './frames.js';
import { journalOf } from './journal.js';
import { bridge } from './mainProcess.js';
import { emptyDiagram } from '../../shared/model/diagram.js';
import type { FileToken, OpenedDiagram, Outcome } from '../../shared/ipc.js';
import { openDialog } from './dialogs.js';
import { openedBefore } from './pageMemory.js';
import { showToast } from './toasts.js';
import { isDirty, markSaved, openDocument, presentDiagram, useWorkspace } from './workspace.js';

const NEW_TITLE = 'Untitled architecture';

export type FirstDocument = Outcome<OpenedDiagram> | OpenedDiagram;

/** What the window shows first: the file it was started with, what a page before this one showed, else the sample. */
export async function readFirstDocument(): Promise<FirstDocument> {
  const initial = (await bridge.request('file:requested', undefined)) ?? (await shownBefore());
  return initial ?? (await bridge.request('file:sample', undefined));
}

export async function openFirstDocument(reading: Promise<FirstDocument>): Promise<void> {
  const { session } = useWorkspace.getState();
  const [first] = await Promise.all([reading, windowIsLaidOut()]);
  // whoever was faster and opened something keeps it
  if (useWorkspace.getState().session !== session) return;
  if ('ok' in first) {
    if (first.ok) {
      adopt(first.value);
      return;
    }
    report(first);
    openDocument({ diagram: emptyDiagram(NEW_TITLE), isSaved: true });
  } else adopt(first);
}

/** A page that was loaded anew goes on with what is unsaved, else with what was open. */
async function shownBefore(): Promise<FirstDocument | undefined> {
  const unsaved = await bridge.request('recovery:resume', undefined);
  if (unsaved) return unsaved;
  const before = openedBefore();
  if (before === 'new') return { diagram: emptyDiagram(NEW_TITLE), warnings: [] };
  return before && bridge.request('file:open-recent', { token: before.token });
}

/** What is opened is fitted into the window, which has its sizes and its font before. */
async function windowIsLaidOut(): Promise<void> {
  await afterFrames(1);
  await document.fonts.ready;
  await afterFrames(2);
}

/** The app was asked to open a file while it runs. */
export async function openRequested(): Promise<void> {
  if (!(await mayDiscard())) return;
  const outcome = await bridge.request('file:requested', undefined);
  if (outcome) adoptOutcome(outcome);
}

export async function newDocument(): Promise<void> {
  if (await mayDiscard()) openDocument({ diagram: emptyDiagram(NEW_TITLE), isSaved: true });
}

export async function openSample(): Promise<void> {
  if (await mayDiscard()) adopt(await bridge.request('file:sample', undefined));
}

export async function openFile(): Promise<void> {
  if (await mayDiscard()) adoptOutcome(await bridge.request('file:open', undefined));
}

export async function openRecent(token: FileToken): Promise<void> {
  if (await mayDiscard()) adoptOutcome(await bridge.request('file:open-recent', { token }));
}

/** Takes the file as it is on disk now; what was unsaved is asked for first. */
export async function reloadFile(token: FileToken): Promise<void> {
  if (await mayDiscard()) adoptOutcome(await bridge.request('file:open-recent', { token }));
}

export async function importTemplates(): Promise<void> {
  if (!(await mayDiscard())) return;
  const outcome = await bridge.request('file:import', undefined);
  if (!outcome.ok) {
    report(outcome);
    return;
  }
  openDocument({ ...outcome.value, isSaved: false });
  const { nodes, boundaries } = outcome.value.diagram;
  const notes = outcome.value.warnings.length;
  showToast(
    `Imported ${String(nodes.size)} nodes in ${String(boundaries.size)} boundaries.`,
    'done',
    notes > 0
      ? {
          label: `Show ${String(notes)} notes`,
          run: () => {
            openDialog({ kind: 'import-notes' });
          },
        }
      : undefined,
  );
}

/** True once the document is on disk. */
export async function saveDocument(as = false): Promise<boolean> {
  const { file, history, readOnly } = useWorkspace.getState();
  const diagram = history.present;
  const outcome = await bridge.request('file:save', {
    ...(file && readOnly === undefined ? { token: file.token } : {}),
    diagram,
    journal: journalOf(history),
    suggestedName: suggestedName(diagram.title),
    as: as || readOnly !== undefined,
  });
  if (!outcome.ok) {
    report(outcome);
    return false;
  }
  markSaved(diagram, outcome.value);
  showToast(`Saved ${outcome.value.name}.`, 'done');
  return true;
}

/** Answers the window's close button. */
export async function closeWindow(): Promise<void> {
  if (await mayDiscard()) await bridge.request('window:close', undefined);
}

async function mayDiscard(): Promise<boolean> {
  if (!isDirty(useWorkspace.getState())) return true;
  const answer = await bridge.request('window:confirm-discard', { title: presentDiagram().title });
  if (answer === 'save') return saveDocument();
  return answer === 'discard';
}

function adoptOutcome(outcome: Outcome<OpenedDiagram>): void {
  if (outcome.ok) adopt(outcome.value);
  else report(outcome);
}

export function adopt(opened: OpenedDiagram): void {
  openDocument({ ...opened, isSaved: opened.isUnsaved !== true });
  if (opened.readOnly !== undefined) showToast(opened.readOnly, 'error');
}

function report(outcome: Exclude<Outcome<unknown>, { ok: true }>): void {
  if (outcome.cancelled !== true) showToast(outcome.error.message, 'error');
}

/** A file name of the title, without what file systems refuse. */
export function suggestedName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  return `${name === '' ? 'architecture' : name}.demarc`;
}
