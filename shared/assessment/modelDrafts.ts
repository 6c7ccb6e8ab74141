import type { ModelTask } from '../catalog/types.js';
import { propertyWords } from '../ownership/factWords.js';
import { addFinding, newDraft, type Draft } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
import type { Asked, ModelQuestion } from './kinds.js';
import { likeAsked, type Told } from './questions.js';
import { lookOf, type Look } from './looks.js';
import type { Answer } from './modelChecks/answer.js';
import { asShared } from './sharedDrafts.js';
import { along, Steps } from './steps.js';
import type { Subject } from './subject.js';

interface PreparedTask {
  readonly sources: readonly string[];
  /** What is said where the answer names no better question. */
  readonly question: string;
}

const preparedBefore = new WeakMap<ModelTask, PreparedTask>();

function prepare({ context: { catalog } }: Inquiry, task: ModelTask): PreparedTask {
  let prepared = preparedBefore.get(task);
  if (prepared === undefined) {
    const words = task.resolvedBy.map((property) => propertyWords(catalog, property)).join(' and ');
    prepared = { sources: task.statements.map((statement) => `BASE:${statement}`), question: words };
    preparedBefore.set(task, prepared);
  }
  return prepared;
}

function draftOf(inquiry: Inquiry, subject: Subject, task: ModelTask, answer: Answer): Draft {
  const { id, layer } = task;
  const { status, because } = answer;
  const { sources, question } = prepare(inquiry, task);
  const severity = weigh(inquiry, subject.id, answer.severity ?? task.severity);
  const draft = newDraft({ id, origin: 'model', layer, words: task, severity }, task.resolvedBy);
  const message = status === 'unknown' ? `Not known: ${answer.question ?? question}.` : undefined;
  const finding = {
    rule: id,
    sources,
    subject: subject.id,
    status,
    advisory: false,
    severity,
    layer,
    taskId: id,
    because,
  };
  addFinding(draft, finding, message);
  return draft;
}

/** The answer of a check that looks at the drawing around, shared with all that are told the same. */
function answeredDraft(inquiry: Inquiry, subject: Subject, question: ModelQuestion): Draft | undefined {
  const { task, check, answered } = question;
  const answer = check.judge(inquiry.context, subject);
  if (answer === undefined) return undefined;
  const look = answered && lookOf(answered, inquiry.context, subject.element, task.resolvedBy);
  if (look === undefined) return draftOf(inquiry, subject, task, answer);
  look.kept ??= new Steps();
  const said = along(look.kept, [answer.status, answer.severity, answer.question, ...answer.because]);
  said.kept ??= asShared(draftOf(inquiry, subject, task, answer));
  return said.kept;
}

/** What was found of the first subject that looks like this one in all that decides; undefined where too much does. */
function askedLook(
  { context }: Inquiry,
  subject: Subject,
  question: ModelQuestion,
  told: Told,
): Look<Asked> | undefined {
  const { check, asked } = question;
  if (check.hangsOn === undefined || asked === undefined) return undefined;
  const beside = check.beside === undefined || check.beside(context, subject);
  if (beside === undefined) return undefined;
  return likeAsked(asked.beside(beside), context, subject.element, question, told);
}

/** The task of one check with what it found; undefined where it does not apply. */
export function modelDraft(inquiry: Inquiry, subject: Subject, question: ModelQuestion, told: Told): Draft | undefined {
  const look = askedLook(inquiry, subject, question, told);
  if (look === undefined) return answeredDraft(inquiry, subject, question);
  if (look.kept === undefined) {
    const answer = question.check.judge(inquiry.context, subject);
    look.kept = { draft: answer && asShared(draftOf(inquiry, subject, question.task, answer)), waiting: [] };
  }
  return look.kept.draft;
}
