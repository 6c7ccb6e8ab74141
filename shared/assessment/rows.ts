import { SEVERITIES } from '../catalog/severity.js';
import { rankOf, type Draft } from './draft.js';
import { BLANK, withoutName } from './names.js';
import type { Member, SubjectTask } from './subjectTasks.js';
import type { Finding, Task, TaskStatus } from './types.js';

const SHOWN_NAMES = 3;

/** Sentences are written for one subject, so several are spoken of one by one. */
function eachOf(names: readonly string[]): string {
  const more = names.length - SHOWN_NAMES + 1;
  const shown = more > 1 ? [...names.slice(0, SHOWN_NAMES - 1), `${more} more`] : names;
  return `each of ${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Public IP = Yes (import, Web)` → `Public IP: Yes.`; a reason that is missing → what is not known. */
function reasonSentence({ status, because }: Finding): string {
  const reason = because.find((line) => status === 'unknown' || !line.endsWith(' is not known')) ?? '';
  if (status === 'unknown') return `Not known: ${reason.replace(/ is not known$/, '')}.`;
  const origin = / \((?:user|import|derived|assumed)[,)]/.exec(reason);
  const said = origin === null ? reason : reason.slice(0, origin.index);
  return `${said.replace(' = ', ': ')}.`;
}

/** The members of a row in their order, each with its task at the same index. */
export interface Group {
  readonly members: readonly Member[];
  readonly tasks: readonly SubjectTask[];
}

function messageOf(members: readonly Member[], { message, worst, named, shared }: Draft): string {
  const own = message ?? (worst === undefined ? '' : reasonSentence(worst));
  if (!named) return own;
  const name = members[0]?.name ?? '';
  if (members.length === 1) return shared === undefined ? own : own.replaceAll(BLANK, () => name);
  const blank = shared === undefined ? withoutName(own, name) : own;
  return sentence(blank.replaceAll(BLANK, eachOf(members.map((member) => member.name))));
}

/** Reasons of the findings that decide, each once. */
function reasonsOf(findings: readonly Finding[]): readonly string[] {
  const worst = Math.max(...findings.map(({ status }) => rankOf(status)));
  const reasons = new Set<string>();
  for (const { status, because } of findings) {
    if (rankOf(status) === worst) for (const reason of because) reasons.add(reason);
  }
  return [...reasons];
}

/** What the members of a row have in sum; members that look like an earlier one add nothing. */
function sumsOf(tasks: readonly SubjectTask[]): Pick<Task, 'sources' | 'sourceIds' | 'properties'> {
  const sources = new Set<string>();
  const sourceIds = new Set<string>();
  const properties = new Set<string>();
  let before: Draft | undefined;
  for (const { draft } of tasks) {
    if (draft === before) continue;
    const { findings } = draft;
    const seen = before?.findings;
    const same = seen?.length === findings.length && findings.every(({ rule }, at) => rule === seen[at]?.rule);
    for (const finding of findings) {
      if (finding.sourceId !== undefined) sourceIds.add(finding.sourceId);
      if (!same) for (const source of finding.sources) sources.add(source);
    }
    if (!same) for (const property of draft.properties) properties.add(property);
    before = draft;
  }
  return { sources: [...sources], sourceIds: [...sourceIds], properties: [...properties] };
}

/** One row of the task list for the same task over siblings with the same facts. */
export function rowOf({ members, tasks }: Group): Task | undefined {
  const [first] = tasks;
  if (first === undefined) return undefined;
  const { id, status, severity, layer, hardening, draft, standing, state } = first;
  const ownerShare = tasks.some((task) => task.ownerShare === 'customer') ? 'customer' : first.ownerShare;
  return {
    id,
    subjects: members.map((member) => member.id),
    ...sumsOf(tasks),
    status,
    manual: standing.manual,
    severity,
    layer,
    title: draft.words.title,
    why: draft.words.why,
    how: draft.words.how,
    message: messageOf(members, draft),
    origin: draft.origin,
    ownerShare,
    hardening,
    onProviderLayer: ownerShare === 'provider',
    because: reasonsOf(draft.findings),
    reason: state?.reason,
    assignee: state?.assignee,
    due: state?.due,
    approver: state?.approver,
    expiry: state?.expiry,
    reopened: standing.reopened,
  };
}

const STATUS_ORDER: Readonly<Record<TaskStatus, number>> = {
  finding: 0,
  open: 1,
  accepted: 2,
  'not-applicable': 3,
  done: 4,
};

export function isOutstanding({ status }: Pick<Task, 'status'>): boolean {
  return status === 'finding' || status === 'open';
}

function bucket(task: Task): number {
  if (!isOutstanding(task)) return 2;
  return task.hardening ? 1 : 0;
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is to do before hardening before what is closed; within them worst first, findings before open, then by id. */
export function byWeight(a: Task, b: Task): number {
  return (
    bucket(a) - bucket(b) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
    textOrder(a.id, b.id) ||
    textOrder(a.subjects[0] ?? '', b.subjects[0] ?? '')
  );
}
