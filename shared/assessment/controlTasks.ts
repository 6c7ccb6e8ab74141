import type { ControlTask } from '../catalog/types.js';
import type { Boundary, DiagramNode } from '../model/diagram.js';
import { plays } from '../ownership/serviceRoles.js';
import { surroundingsOf } from '../ownership/surroundings.js';
import type { Inquiry } from './inquiry.js';
import type { Subject } from './subject.js';
import { tasksOfControl } from './verdicts.js';

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

function listedTasks(inquiry: Inquiry, { node, boundary }: Subject): readonly ControlTask[] {
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

/** The control tasks that are asked of a node or boundary, in their order. */
export function controlTasksOf(inquiry: Inquiry, subject: Subject): readonly ControlTask[] {
  const listed = listedTasks(inquiry, subject);
  const elsewhere = judgedElsewhere(inquiry, subject, listed);
  return elsewhere.length === 0 ? listed : [...listed, ...elsewhere];
}
