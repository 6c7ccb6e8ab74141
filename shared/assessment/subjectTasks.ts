import type { LayerId } from '../catalog/layers.js';
import type { Owner, Severity } from '../catalog/types.js';
import type { Boundary, DiagramNode, Edge, TaskState } from '../model/diagram.js';
import type { Element } from '../ownership/facts.js';
import { derivedStatus, type Draft, type OpenFinding } from './draft.js';
import { isRelaxed, type Inquiry } from './inquiry.js';
import { RULE_PROPERTIES, statedText } from './rests.js';
import { addRuleVerdicts, passedFinding, type Drafts, type RuleVerdict } from './ruleDrafts.js';
import { standingOf, type Standing } from './standing.js';
import type { StateIndex } from './states.js';
import { subjectDrafts } from './subjectDrafts.js';
import { subjectOf, type Subject } from './subject.js';
import { withoutName } from './names.js';
import { hasLikes, kindOf } from './kinds.js';
import { toldBy } from './questions.js';
import { verdictsOn } from './nodeVerdicts.js';
import type { Named } from './sharedDrafts.js';
import type { Finding, Task, TaskStatus } from './types.js';

/** An element as the task list speaks of it. */
export interface Member extends Named {
  /** In the order of all: nodes, boundaries, edges, each by id. */
  readonly place: string;
}

/** One task of one subject, or of all that share it; rows are put together from those with the same key. */
export interface SubjectTask {
  readonly id: string;
  readonly rowKey: string;
  readonly status: TaskStatus;
  readonly severity: Severity;
  readonly layer: LayerId;
  readonly hardening: boolean;
  readonly ownerShare: Task['ownerShare'];
  readonly draft: Draft;
  readonly standing: Standing;
  readonly state?: TaskState;
}

/** Everything found on one subject. */
export interface SubjectResult {
  readonly member: Member;
  readonly tasks: readonly SubjectTask[];
  /** Of rules that have nothing to complain of and belong to no task. */
  readonly passed: readonly RuleVerdict[];
  /** It stands in development or test. */
  readonly relaxed: boolean;
  /** Absent for edges. */
  readonly subject?: Subject;
}

/** What all tasks of one subject have in common. */
interface Desk {
  readonly inquiry: Inquiry;
  readonly element: DiagramNode | Boundary | Edge;
  readonly subject?: Subject;
  readonly member: Member;
  /** Siblings are what stands in the same account. */
  readonly family: string;
}

function combined(owners: readonly Owner[]): Owner {
  if (owners.includes('customer')) return 'customer';
  if (owners.includes('shared')) return 'shared';
  return owners.includes('provider') ? 'provider' : 'customer';
}

/** Of an edge the ends decide: it is the customer's if one of them is. */
function edgeOwner({ context }: Inquiry, edge: Edge, layer: LayerId): Owner {
  const ends = [edge.source, edge.target].flatMap((id) => {
    const node = context.diagram.nodes.get(id);
    // an outside party secures its own side only
    return node === undefined || context.service(node)?.model === 'external' ? [] : [node];
  });
  return combined(ends.map((node) => context.owners(node)[layer].owner));
}

function shareOf({ inquiry, element, subject }: Desk, layer: LayerId): Task['ownerShare'] {
  const owner = subject === undefined ? edgeOwner(inquiry, element as Edge, layer) : subject.owners[layer].owner;
  return owner === 'shared' || owner === 'provider' ? owner : 'customer';
}

interface Decided {
  readonly standing: Standing;
  readonly state?: TaskState;
}

/**
 * Resources whose findings a person closed one by one leave the rest to decide. Beside such decisions one without a
 * resource speaks of what is said of none; alone it speaks of everything.
 */
function standingBySource(
  { inquiry: { context }, element }: Desk,
  draft: Draft,
  states: readonly TaskState[],
): Decided {
  const whole = states.find(({ source }) => source === undefined);
  if (whole !== undefined && states.length === 1) {
    return { standing: standingOf(context, element, derivedStatus(draft.findings), whole), state: whole };
  }
  let left: readonly OpenFinding[] = draft.findings;
  let closed: Decided | undefined;
  let reopened: string | undefined;
  for (const state of states) {
    const own = draft.findings.filter(({ sourceId }) => sourceId === state.source);
    const standing = standingOf(context, element, derivedStatus(own), state);
    reopened ??= standing.reopened;
    if (own.length === 0 || standing.status === 'open' || standing.status === 'finding') continue;
    if (closed?.standing.manual !== true) closed = { standing, state };
    left = left.filter(({ sourceId }) => sourceId !== state.source);
  }
  const derived = derivedStatus(left);
  if (derived === 'done' && closed !== undefined) return closed;
  return { standing: { status: derived, manual: false, reopened }, state: whole };
}

const DERIVED: Readonly<Record<'finding' | 'open' | 'done', Standing>> = {
  finding: { status: 'finding', manual: false },
  open: { status: 'open', manual: false },
  done: { status: 'done', manual: false },
};

function factsText({ inquiry, element }: Desk, draft: Draft): string {
  let text = '';
  for (const property of draft.properties) {
    // whole lists of rules: what is found in them is said by the message
    if (RULE_PROPERTIES.includes(property)) continue;
    const stated = statedText(inquiry.context, element, property);
    if (stated !== '') text += `${property}=${stated};`;
  }
  return text;
}

function isHardening(draft: Draft): boolean {
  return draft.severity === 'low' || draft.findings.every(({ advisory }) => advisory);
}

function stateText(state: TaskState | undefined): string {
  if (state === undefined) return '';
  const { reason, assignee, due, approver, expiry } = state;
  return JSON.stringify([reason, assignee, due, approver, expiry]);
}

/** What a draft says of anybody: names are blank in what is shared anyway. */
function messageKey({ message = '', named, shared }: Draft, { member }: Desk): string {
  return named && shared === undefined ? withoutName(message, member.name) : message;
}

function rowKeyOf(desk: Desk, draft: Draft, { status, reopened }: Standing, share: string, state?: TaskState): string {
  const said = messageKey(draft, desk);
  const decided = `${reopened ?? ''}${stateText(state)}`;
  return `${draft.id}|${status}|${draft.severity}|${share}|${desk.family}|${said}|${factsText(desk, draft)}|${decided}`;
}

function taskOf(
  desk: Desk,
  draft: Draft,
  ownerShare: Task['ownerShare'],
  standing: Standing,
  state?: TaskState,
): SubjectTask {
  const { id, layer, severity } = draft;
  const rowKey = rowKeyOf(desk, draft, standing, ownerShare === 'provider' ? 'p' : '', state);
  const { status } = standing;
  return { id, rowKey, status, severity, layer, hardening: isHardening(draft), ownerShare, draft, standing, state };
}

function finish(desk: Desk, draft: Draft, states: readonly TaskState[] | undefined): SubjectTask {
  const ownerShare = shareOf(desk, draft.layer);
  const { shared } = draft;
  if (states !== undefined) {
    const { standing, state } = standingBySource(desk, draft, states);
    return taskOf(desk, draft, ownerShare, standing, state);
  }
  if (shared === undefined) return taskOf(desk, draft, ownerShare, DERIVED[derivedStatus(draft.findings)]);
  const byAccount = shared.tasks[ownerShare];
  let task = byAccount.get(desk.family);
  if (task === undefined) {
    task = taskOf(desk, draft, ownerShare, DERIVED[shared.status]);
    byAccount.set(desk.family, task);
  }
  return task;
}

function nameOf({ context }: Inquiry, element: Element): string {
  if (!('target' in element)) return element.label;
  return `${context.label(element.source)} → ${context.label(element.target)}`;
}

function familyOf({ context }: Inquiry, element: Element): string {
  if ('kind' in element && element.kind === 'account') return element.id;
  return context.around('target' in element ? element.source : element.id, 'account')?.id ?? '';
}

/** All findings on one subject: those of its tasks first. */
export function findingsOf({ member, tasks, passed, relaxed }: SubjectResult): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { draft } of tasks) {
    for (const finding of draft.findings) {
      findings.push(draft.shared === undefined ? finding : { ...finding, subject: member.id });
    }
  }
  for (const verdict of passed) findings.push(passedFinding(verdict, { id: member.id, relaxed }));
  return findings;
}

function placeOf(element: Element): string {
  if ('service' in element) return `0${element.id}`;
  return `${'target' in element ? '2' : '1'}${element.id}`;
}

/** What is asked of a node or boundary with what the rules say of it. */
function draftsOf(
  inquiry: Inquiry,
  subject: Subject,
  verdicts: readonly RuleVerdict[],
  member: Member,
): { readonly drafts: Drafts; readonly said: readonly RuleVerdict[] } {
  const kind = kindOf(inquiry, subject);
  const told = toldBy(subject.element, kind.readers);
  const drafts = subjectDrafts(inquiry, subject, kind, told, member);
  const { node } = subject;
  return { drafts, said: node === undefined ? verdicts : verdictsOn(inquiry, node, kind, told, verdicts) };
}

const NOTHING: readonly never[] = [];

/** Findings and tasks of one node, boundary or edge; `verdicts` are what the rules over several elements said of it. */
export function resultOf(
  inquiry: Inquiry,
  element: DiagramNode | Boundary | Edge,
  verdicts: readonly RuleVerdict[],
  states: StateIndex,
): SubjectResult {
  const { id } = element;
  const member = { id, name: nameOf(inquiry, element), place: placeOf(element) };
  const isEdge = 'target' in element;
  const subject = isEdge ? undefined : subjectOf(inquiry.context, element);
  const isSilent = isEdge ? element.scope === 'drawn-only' || verdicts.length === 0 : subject?.assessed !== true;
  const relaxed = isRelaxed(inquiry, id);
  if (isSilent) return { member, tasks: NOTHING, passed: NOTHING, relaxed, subject };
  const asked = subject && draftsOf(inquiry, subject, verdicts, member);
  const { drafts, said } = asked ?? { drafts: new Map<string, Draft>(), said: verdicts };
  const likes = subject === undefined || hasLikes(inquiry, subject);
  const passed = addRuleVerdicts(inquiry, drafts, said, { ...member, element, hasLikes: likes, relaxed });
  const byTask = states.get(id);
  const desk = { inquiry, element, subject, member, family: familyOf(inquiry, element) };
  const tasks: SubjectTask[] = [];
  for (const draft of drafts.values()) tasks.push(finish(desk, draft, byTask?.get(draft.id)));
  return { member, tasks, passed, relaxed, subject };
}
