import type { Owners } from '../ownership/types.js';
import { derivedStatus, mergeInto, type Draft } from './draft.js';
import type { Asked, Kind } from './kinds.js';
import type { Look } from './looks.js';
import { BLANK } from './names.js';
import { Steps } from './steps.js';
import type { SubjectTask } from './subjectTasks.js';
import type { Task } from './types.js';

/** What subjects have in common that look the same in a task: most nodes of a large design say nothing of most properties. */
export interface Shared {
  readonly status: 'finding' | 'open' | 'done';
  /** Whose task it is → in which account → the task. */
  readonly tasks: Readonly<Record<Task['ownerShare'], Map<string, SubjectTask>>>;
  /** What it becomes with another shared draft put into it. */
  readonly merged: Map<Draft, Draft>;
}

/** Drafts of one assessment and its edits, each put together once for all subjects of which the same is to be said. */
export class SharedDrafts {
  readonly kinds = { normal: new Map<Owners, Kind>(), relaxed: new Map<Owners, Kind>() };
  /** Task and what else its answer hangs on → looks of the properties that it reads. */
  readonly asked = new Steps<Look<Asked>>();
  /** Task → looks of its properties → what was said. */
  readonly answered = new Steps<Look<Steps<Draft>>>();
  /** Rule → looks of its properties → what was said → what a task becomes with it. */
  readonly said = new Steps<Look<Steps<Map<Draft | undefined, Draft>>>>();
  readonly chosen = new Steps<readonly Draft[]>();
}

/** Of a named draft that is shared the message has a blank in the place of the name. */
export function asShared(draft: Draft): Draft {
  for (const finding of draft.findings) finding.subject = '';
  const tasks = { customer: new Map(), shared: new Map(), provider: new Map() };
  return { ...draft, shared: { status: derivedStatus(draft.findings), tasks, merged: new Map() } };
}

/** Whom a draft is about. */
export interface Named {
  readonly id: string;
  /** How it is called in messages. */
  readonly name: string;
}

const NOBODY: Named = { id: '', name: BLANK };

/** A draft that may be changed: the subject's own, or a copy of one that is shared. */
export function ownOf(draft: Draft, { id, name }: Named): Draft {
  if (draft.shared === undefined) return draft;
  const findings = draft.findings.map((finding) => ({ ...finding, subject: id }));
  const at = draft.findings.findIndex((finding) => finding === draft.worst);
  const message = draft.named ? draft.message?.replaceAll(BLANK, () => name) : draft.message;
  return { ...draft, shared: undefined, properties: [...draft.properties], findings, worst: findings[at], message };
}

/** A copy that nobody has yet, to be changed and shared. */
export function copyOf(draft: Draft): Draft {
  return ownOf(draft, NOBODY);
}

/** One draft with another put into it; of two shared ones the result is shared. */
export function merged(target: Draft, part: Draft, subject: Named): Draft {
  if (target.shared === undefined || part.shared === undefined) {
    const own = ownOf(target, subject);
    mergeInto(own, ownOf(part, subject));
    return own;
  }
  let known = target.shared.merged.get(part);
  if (known === undefined) {
    const copy = copyOf(target);
    mergeInto(copy, copyOf(part));
    known = asShared(copy);
    target.shared.merged.set(part, known);
  }
  return known;
}
