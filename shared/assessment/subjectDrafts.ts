import { chooseDrafts } from './chooseTasks.js';
import { controlAsked, type Filtered } from './controlChecks.js';
import type { Draft } from './draft.js';
import type { Inquiry } from './inquiry.js';
import type { ControlQuestion, Kind } from './kinds.js';
import type { Told } from './questions.js';
import { modelDraft } from './modelDrafts.js';
import type { Drafts } from './ruleDrafts.js';
import { merged, type Named } from './sharedDrafts.js';
import type { Subject } from './subject.js';

/** The model task that reads the same property of this subject, of the same layer if there are several. */
function modelTaskOf(drafts: Drafts, { task, resolvers }: ControlQuestion): Draft | undefined {
  let found: Draft | undefined;
  for (const id of resolvers) {
    const draft = drafts.get(id);
    if (draft?.layer === task.layer) return draft;
    found ??= draft;
  }
  return found;
}

/** What model, controls and options ask of one node or boundary, tasks on the same property merged. */
export function subjectDrafts(inquiry: Inquiry, subject: Subject, kind: Kind, told: Told, named: Named): Drafts {
  const drafts: Drafts = new Map();
  for (const question of kind.checks) {
    const draft = modelDraft(inquiry, subject, question, told);
    if (draft !== undefined) drafts.set(draft.id, draft);
  }
  const waiting: Filtered[] = [];
  for (const question of kind.controls) {
    const asked = controlAsked(inquiry, subject.element, question, told);
    waiting.push(...asked.waiting);
    if (asked.draft === undefined) continue;
    const model = modelTaskOf(drafts, question);
    const draft = model === undefined ? asked.draft : merged(model, asked.draft, named);
    drafts.set(draft.id, draft);
  }
  for (const draft of chooseDrafts(inquiry, subject, kind, waiting)) drafts.set(draft.id, draft);
  return drafts;
}
