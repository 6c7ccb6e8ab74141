import type { Catalog, ControlTask, ModelTask } from '../catalog/types.js';
import type { Boundary, DiagramNode } from '../model/diagram.js';
import { plays } from '../ownership/serviceRoles.js';
import { surroundingsOf } from '../ownership/surroundings.js';
import { propertyWords } from '../ownership/factWords.js';
import { chooseDrafts } from './chooseTasks.js';
import { controlDraft, type Filtered } from './controlChecks.js';
import { addFinding, mergeInto, newDraft, type Draft } from './draft.js';
import { weigh, type Inquiry } from './inquiry.js';
import { modelChecks } from './modelChecks/index.js';
import type { Answer } from './modelChecks/answer.js';
import type { Drafts } from './ruleDrafts.js';
import { ownOf } from './sharedDrafts.js';
import { isYours, type Subject } from './subject.js';
import { tasksOfControl } from './verdicts.js';

const NODE_CHECKS = modelChecks.filter(({ on }) => on === 'node');
const BOUNDARY_CHECKS = modelChecks.filter(({ on }) => on === 'boundary');

interface PreparedTask {
  readonly sources: readonly string[];
  /** What is said where the answer names no better question. */
  readonly question: string;
}

const preparedBefore = new WeakMap<ModelTask, PreparedTask>();

function prepare(catalog: Catalog, task: ModelTask): PreparedTask {
  let prepared = preparedBefore.get(task);
  if (prepared === undefined) {
    const words = task.resolvedBy.map((property) => propertyWords(catalog, property)).join(' and ');
    prepared = { sources: task.statements.map((statement) => `BASE:${statement}`), question: words };
    preparedBefore.set(task, prepared);
  }
  return prepared;
}

function modelDraft(inquiry: Inquiry, subject: Subject, task: ModelTask, answer: Answer): Draft {
  const { id, layer } = task;
  const { status, because } = answer;
  const { sources, question } = prepare(inquiry.context.catalog, task);
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

function addModelTasks(inquiry: Inquiry, subject: Subject, drafts: Drafts): void {
  const { context } = inquiry;
  for (const check of subject.node === undefined ? BOUNDARY_CHECKS : NODE_CHECKS) {
    if (check.models !== undefined && !(check.models as readonly string[]).includes(subject.choice.model)) continue;
    const task = context.catalog.modelTasks.get(check.id);
    if (task === undefined || (check.whoever !== true && !isYours(subject, task.layer))) continue;
    const answer = check.judge(context, subject);
    if (answer !== undefined) drafts.set(task.id, modelDraft(inquiry, subject, task, answer));
  }
}

/** Whose service it is a setting of; the id of a task of an organisation begins with the organisation's own name. */
function providerOfTask({ context }: Inquiry, { appliesTo: [service] }: ControlTask): string {
  if (service === undefined) return 'generic';
  return context.catalog.services.get(service)?.provider ?? service.slice(0, service.indexOf('/'));
}

/** Whose vocabulary a boundary speaks: its own, or that of the nearest boundary that says so. */
function providerOf({ context }: Inquiry, boundary: Boundary): string {
  const around = [boundary, ...surroundingsOf(context.diagram, boundary).chain];
  return around.find(({ provider }) => provider !== undefined)?.provider ?? 'aws';
}

/** A setting of a service that somebody has to use first: clusters of EMR, not keys or trails. */
function isUsed({ context }: Inquiry, task: ControlTask, account: Boundary): boolean {
  return task.appliesTo.every((id) => {
    const service = context.catalog.services.get(id);
    if (service?.model !== 'container') return true;
    return context.nodesOf(id).some((node) => context.around(node.id, 'account')?.id === account.id);
  });
}

/** Rules of a list are asked for where there is a list of one's own. */
function hasList({ context }: Inquiry, task: ControlTask, subnet: Boundary): boolean {
  if (task.property !== 'naclRules' || subnet.rules !== undefined) return true;
  return String(context.value(subnet, 'nacl') ?? '').startsWith('custom');
}

const EVERY_GROUP = ['aws/security-group', 'azure/network-security-group', 'gcp/vpc-firewall'];

function groupTasks(inquiry: Inquiry, group: Boundary): readonly ControlTask[] {
  const { context } = inquiry;
  const services = new Set((group.members ?? []).map((id) => context.diagram.nodes.get(id)?.service));
  const all = context.catalog.controlTasksByScope.get('overlay:security-group') ?? [];
  return all.filter(({ appliesTo }) => appliesTo.some((id) => EVERY_GROUP.includes(id) || services.has(id)));
}

function boundaryTasks(inquiry: Inquiry, boundary: Boundary): readonly ControlTask[] {
  const { context } = inquiry;
  const { controlTasksByScope } = context.catalog;
  const provider = providerOf(inquiry, boundary);
  const own = (tasks: readonly ControlTask[] = []) =>
    tasks.filter((task) => ['generic', provider].includes(providerOfTask(inquiry, task)));
  switch (boundary.kind) {
    case 'account':
      return own(controlTasksByScope.get('boundary:account')).filter((task) => isUsed(inquiry, task, boundary));
    case 'organization':
      return own(controlTasksByScope.get('boundary:organization'));
    case 'vpc':
      return own(controlTasksByScope.get('boundary:vpc'));
    case 'subnet':
      return own(controlTasksByScope.get('boundary:subnet')).filter((task) => hasList(inquiry, task, boundary));
    case 'security-group':
      return own(groupTasks(inquiry, boundary));
    default:
      return [];
  }
}

/** People with rights in the cloud; visitors of what runs there have none. */
function isOperator({ context }: Inquiry, node: DiagramNode): boolean {
  if (plays(node.service, 'administrator')) return true;
  if (!plays(node.service, 'endUser')) return false;
  return context.outflows(node.id).some(({ edge }) => context.value(edge, 'purpose') === 'admin');
}

function controlTasks(inquiry: Inquiry, { node, boundary }: Subject): readonly ControlTask[] {
  const { catalog } = inquiry.context;
  if (boundary !== undefined) return boundaryTasks(inquiry, boundary);
  if (node === undefined) return [];
  const own = catalog.controlTasksByService.get(node.service) ?? [];
  if (!isOperator(inquiry, node)) return own;
  return [...own, ...(catalog.controlTasksByScope.get('actor:human') ?? [])];
}

const NO_TASKS: readonly ControlTask[] = [];

/** Controls that an import judged on this element although they are not listed for its service: a policy folded into it. */
function judgedElsewhere(inquiry: Inquiry, subject: Subject, listed: readonly ControlTask[]): readonly ControlTask[] {
  const judged = inquiry.verdicts.get(subject.id);
  if (judged === undefined) return NO_TASKS;
  const known = new Set(listed.flatMap((task) => task.controls.map(({ id }) => id)));
  const extra = new Map<string, ControlTask>();
  for (const control of judged.keys()) {
    if (known.has(control)) continue;
    const [task] = tasksOfControl(inquiry.context.catalog, control);
    if (task === undefined) continue;
    const before = extra.get(task.id)?.controls ?? [];
    const controls = task.controls.filter(({ id }) => id === control);
    extra.set(task.id, { ...task, controls: [...before, ...controls] });
  }
  return [...extra.values()];
}

const resolversBefore = new WeakMap<Catalog, ReadonlyMap<string, readonly string[]>>();

/** Property → the model tasks that it resolves, in the order of the checks. */
function resolversOf(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  let resolvers = resolversBefore.get(catalog);
  if (resolvers === undefined) {
    const built = new Map<string, string[]>();
    for (const id of new Set(modelChecks.map((check) => check.id))) {
      for (const property of catalog.modelTasks.get(id)?.resolvedBy ?? []) {
        const known = built.get(property);
        if (known === undefined) built.set(property, [id]);
        else known.push(id);
      }
    }
    resolvers = built;
    resolversBefore.set(catalog, resolvers);
  }
  return resolvers;
}

/** The model task that reads the same property of this subject, of the same layer if there are several. */
function modelTaskOf(catalog: Catalog, drafts: Drafts, task: ControlTask): Draft | undefined {
  let found: Draft | undefined;
  for (const id of resolversOf(catalog).get(task.property) ?? []) {
    const draft = drafts.get(id);
    if (draft?.layer === task.layer) return draft;
    found ??= draft;
  }
  return found;
}

/** What model, controls and options ask of one node or boundary, tasks on the same property merged. */
export function subjectDrafts(inquiry: Inquiry, subject: Subject): Drafts {
  const drafts: Drafts = new Map();
  if (!subject.assessed) return drafts;
  addModelTasks(inquiry, subject, drafts);
  const filtered: Filtered[] = [];
  const listed = controlTasks(inquiry, subject);
  const merged: [Draft, Draft][] = [];
  const elsewhere = judgedElsewhere(inquiry, subject, listed);
  for (const task of elsewhere.length === 0 ? listed : [...listed, ...elsewhere]) {
    const draft = controlDraft(inquiry, subject.element, task, filtered);
    if (draft === undefined) continue;
    const model = modelTaskOf(inquiry.context.catalog, drafts, task);
    if (model === undefined) drafts.set(draft.id, draft);
    else merged.push([model, draft]);
  }
  for (const [model, draft] of merged) mergeInto(model, ownOf(draft, subject.id));
  for (const draft of chooseDrafts(inquiry, subject, filtered)) drafts.set(draft.id, draft);
  return drafts;
}
