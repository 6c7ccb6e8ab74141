/** Bringing the open diagram up to date with its templates. */
import { deleteElements } from '../../shared/commands/deleteElements.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import type { ReadTemplates } from '../../shared/ipc.js';
import type { Answers } from '../../shared/reimport/matchElements.js';
import { mergeVerdicts } from '../../shared/reimport/mergeVerdicts.js';
import { reimport, type Reimport } from '../../shared/reimport/reimport.js';
import { keepVanished, removeVanished } from '../../shared/reimport/removeVanished.js';
import { openDialog } from './dialogs.js';
import { bridge } from './mainProcess.js';
import { showToast } from './toasts.js';
import { counted } from './words.js';
import { editFromTemplates, presentDiagram, useWorkspace } from './workspace.js';

/** What a person decides of an update. */
export interface UpdateChoices {
  readonly answers: Answers;
  /** Ids in the import of what is new and not wanted. */
  readonly leftOut: ReadonlySet<string>;
  /** Ids of what vanished and stays, drawn by hand from now on. */
  readonly kept: ReadonlySet<string>;
}

export const NOTHING_CHOSEN: UpdateChoices = { answers: new Map(), leftOut: new Set(), kept: new Set() };

/** Reads templates and shows what they would change. */
export async function updateFromTemplates(): Promise<void> {
  const outcome = await bridge.request('file:read-templates', undefined);
  if (!outcome.ok) {
    if (outcome.cancelled !== true) showToast(outcome.error.message, 'error');
    return;
  }
  const { added, changed, removed, conflicts, questions } = planUpdate(outcome.value, NOTHING_CHOSEN);
  if (added.length + changed.length + removed.length + conflicts.length + questions.length > 0) {
    openDialog({ kind: 'update', read: outcome.value });
    return;
  }
  applyUpdate(outcome.value, NOTHING_CHOSEN);
  showToast(`${filesName(outcome.value)} says nothing new.`, 'done');
}

export function planUpdate(read: ReadTemplates, { answers, leftOut }: UpdateChoices): Reimport {
  const imported = deleteElements(read.diagram, leftOut);
  return reimport(presentDiagram(), imported, { files: read.files, answers, sizeOf: nodeSize, noteSizeOf: noteSize });
}

/** One step of the history. */
export function applyUpdate(read: ReadTemplates, choices: UpdateChoices): void {
  const plan = planUpdate(read, choices);
  const kept = new Set(plan.removed.filter((id) => choices.kept.has(id)));
  const gone = new Set(plan.removed.filter((id) => !kept.has(id)));
  const diagram = removeVanished(keepVanished(plan.diagram, kept, plan.scope), gone);
  const verdicts = mergeVerdicts(useWorkspace.getState().verdicts, read.verdicts, plan);
  editFromTemplates(`Update from ${filesName(read)}`, diagram, { verdicts, warnings: read.warnings });
}

/** Says what was done, with the notes of the import behind it. */
export function tellUpdate(read: ReadTemplates): void {
  const notes = read.warnings.length;
  const show = () => {
    openDialog({ kind: 'import-notes' });
  };
  const action = notes === 0 ? undefined : { label: `Show ${counted(notes, 'note')}`, run: show };
  showToast(`Updated from ${filesName(read)}.`, 'done', action);
}

/** `stack.yaml`, `stack.yaml and 2 more`. */
export function filesName({ files }: ReadTemplates): string {
  const [first = 'the template', ...others] = files;
  return others.length === 0 ? first : `${first} and ${String(others.length)} more`;
}
