import type { LayerId } from '../catalog/layers.js';
import type { Owner } from '../catalog/types.js';
import type { Boundary, DiagramNode, Edge, TaskState } from '../model/diagram.js';
import type { Element } from '../ownership/facts.js';
import { rulingsOf } from '../ownership/ruling.js';
import { derivedStatus, rankOf, type Draft, type OpenFinding } from './draft.js';
import type { Inquiry } from './inquiry.js';
import { statedText } from './rests.js';
import { addRuleVerdicts, type RuleVerdict } from './ruleDrafts.js';
import { standingOf, type Standing } from './standing.js';
import type { StateIndex } from './states.js';
import { subjectDrafts } from './subjectDrafts.js';
import { subjectOf, type Subject } from './subject.js';
import type { Finding, Task } from './types.js';

/** One task of one subject, before siblings are put into one row. */
export interface SubjectTask extends Omit<Task, 'subjects'> {
  readonly subject: string;
  /** How the subject is called in messages. */
  readonly name: string;
  readonly named: boolean;
  /** Tasks with the same key are one row. */
  readonly rowKey: string;
}

/** Everything found on one subject. */
export interface SubjectResult {
  readonly findings: readonly Finding[];
  readonly tasks: readonly SubjectTask[];
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
  return combined(ends.map((node) => rulingsOf(context.diagram, node, context.catalog)[layer].owner));
}

function shareOf(inquiry: Inquiry, element: Element, subject: Subject | undefined, layer: LayerId): Task['ownerShare'] {
  const owner = subject === undefined ? edgeOwner(inquiry, element as Edge, layer) : subject.owners[layer].owner;
  return owner === 'shared' || owner === 'provider' ? owner : 'customer';
}

/** Blanks out a name where it stands as a word of its own. */
export function withoutName(message: string, name: string): string {
  if (name === '' || !message.includes(name)) return message;
  return message
    .split(name)
    .reduce((text, part) =>
      /[\p{L}\p{N}]$/u.test(text) || /^[\p{L}\p{N}]/u.test(part) ? `${text}${name}${part}` : `${text}§${part}`,
    );
}

/** Resources whose findings a person closed one by one leave the rest to decide. */
function standingOfDraft(
  inquiry: Inquiry,
  element: Element,
  draft: Draft,
  states: readonly TaskState[],
): { readonly standing: Standing; readonly state?: TaskState } {
  const { context } = inquiry;
  const whole = states.find(({ source }) => source === undefined);
  const bySource = states.filter(({ source }) => source !== undefined);
  if (bySource.length === 0) {
    return { standing: standingOf(context, element, derivedStatus(draft.findings), whole), state: whole };
  }
  let left = draft.findings;
  let closed: { standing: Standing; state: TaskState } | undefined;
  for (const state of bySource) {
    const own = draft.findings.filter(({ sourceId }) => sourceId === state.source);
    const standing = standingOf(context, element, derivedStatus(own), state);
    if (own.length === 0 || standing.status === 'open' || standing.status === 'finding') continue;
    closed ??= { standing, state };
    left = left.filter(({ sourceId }) => sourceId !== state.source);
  }
  if (left.length === 0 && closed !== undefined) return closed;
  return { standing: standingOf(context, element, derivedStatus(left), whole), state: whole };
}

function reasonsOf(findings: readonly Finding[]): readonly string[] {
  const worst = Math.max(...findings.map(({ status }) => rankOf(status)));
  const deciding = findings.filter(({ status }) => rankOf(status) === worst);
  return [...new Set(deciding.flatMap(({ because }) => because))];
}

function factsText(inquiry: Inquiry, element: Element, draft: Draft): string {
  let text = '';
  for (const property of draft.properties) {
    const stated = statedText(inquiry.context, element, property);
    if (stated !== '') text += `${property}=${stated};`;
  }
  return text;
}

/** Siblings are what stands in the same account. */
function familyOf({ context }: Inquiry, element: Element): string {
  if ('kind' in element && element.kind === 'account') return element.id;
  return context.around('target' in element ? element.source : element.id, 'account')?.id ?? '';
}

function isHardening(draft: Draft): boolean {
  return draft.severity === 'low' || draft.findings.every(({ advisory }) => advisory);
}

function finish(
  inquiry: Inquiry,
  element: Element,
  subject: Subject | undefined,
  draft: Draft,
  states: readonly TaskState[],
): SubjectTask {
  const { standing, state } = standingOfDraft(inquiry, element, draft, states);
  const { id, layer, title, why, how, severity, message, origin, named } = draft;
  const ownerShare = shareOf(inquiry, element, subject, layer);
  const name = nameOf(inquiry, element);
  const sources = [...new Set(draft.findings.flatMap((finding) => finding.sources))];
  const sourceIds = [...new Set(draft.findings.flatMap(({ sourceId }) => sourceId ?? []))];
  const rowKey = [
    id,
    standing.status,
    severity,
    ownerShare === 'provider',
    familyOf(inquiry, element),
    named ? withoutName(message, name) : message,
    factsText(inquiry, element, draft),
    standing.reopened,
    state === undefined ? '' : JSON.stringify([state.reason, state.assignee, state.due, state.approver, state.expiry]),
  ].join('|');
  return {
    id,
    subject: element.id,
    name,
    named,
    rowKey,
    sourceIds,
    status: standing.status,
    manual: standing.manual,
    severity,
    layer,
    title,
    why,
    how,
    message,
    sources,
    origin,
    ownerShare,
    hardening: isHardening(draft),
    onProviderLayer: ownerShare === 'provider',
    because: reasonsOf(draft.findings),
    properties: [...draft.properties],
    reason: state?.reason,
    assignee: state?.assignee,
    due: state?.due,
    approver: state?.approver,
    expiry: state?.expiry,
    reopened: standing.reopened,
  };
}

function nameOf({ context }: Inquiry, element: Element): string {
  if (!('target' in element)) return element.label;
  return `${context.label(element.source)} → ${context.label(element.target)}`;
}

const NOTHING: SubjectResult = { findings: [], tasks: [] };

/** Findings and tasks of one node, boundary or edge; `verdicts` are what the rules said of it. */
export function resultOf(
  inquiry: Inquiry,
  element: DiagramNode | Boundary | Edge,
  verdicts: readonly RuleVerdict[],
  states: StateIndex,
): SubjectResult {
  const isEdge = 'target' in element;
  const subject = isEdge ? undefined : subjectOf(inquiry.context, element);
  if (isEdge ? element.scope === 'drawn-only' : subject?.assessed !== true) return NOTHING;
  const drafts = subject === undefined ? new Map<string, Draft>() : subjectDrafts(inquiry, subject);
  const passed = addRuleVerdicts(inquiry, drafts, verdicts);
  const byTask = states.get(element.id);
  const findings: OpenFinding[] = [];
  const tasks: SubjectTask[] = [];
  for (const draft of drafts.values()) {
    findings.push(...draft.findings);
    tasks.push(finish(inquiry, element, subject, draft, byTask?.get(draft.id) ?? []));
  }
  findings.push(...passed);
  return { findings, tasks };
}
