import { catalog } from '../catalog/index.js';
import { diagramOf, edge, fact, facts, node, type BuiltEntity } from '../model/build.js';
import type { Boundary, FactValue, FirewallRule, TaskState } from '../model/diagram.js';
import { boundary } from '../model/build.js';
import { assess } from './assess.js';
import type { Assessment, ElementAssessment, Finding, Task } from './types.js';

/** The day on which the tests assess. */
export const TODAY = '2026-11-25';

export function assessed(...entities: readonly BuiltEntity[]): Assessment {
  return assess(diagramOf(...entities), catalog, TODAY);
}

/** The row that holds a task of a subject. */
export function taskOn({ tasks }: Assessment, subject: string, id: string): Task | undefined {
  return tasks.find((task) => task.id === id && task.subjects.includes(subject));
}

/** Status of a task of a subject; `absent` where it is not asked for. */
export function statusOf(assessment: Assessment, subject: string, id: string): Task['status'] | 'absent' {
  return taskOn(assessment, subject, id)?.status ?? 'absent';
}

export function findingOn({ findings }: Assessment, subject: string, rule: string): Finding | undefined {
  return findings.find((finding) => finding.rule === rule && finding.subject === subject);
}

export function summaryOn({ elements }: Assessment, id: string): ElementAssessment {
  const element = elements.get(id);
  if (element === undefined) throw new Error(`${id} is not assessed`);
  return element;
}

/** Ids of the tasks of a subject, sorted. */
export function taskIds({ tasks }: Assessment, subject: string): readonly string[] {
  return tasks.filter(({ subjects }) => subjects.includes(subject)).map(({ id }) => id);
}

/** A node of a service with these facts. */
export function having(service: string, values: Readonly<Record<string, FactValue>> = {}, parent?: string) {
  return node({ service, facts: facts(values), ...(parent === undefined ? {} : { parent }) });
}

export function state(partial: Partial<TaskState> & Pick<TaskState, 'task' | 'subject'>): TaskState {
  return { status: 'done', ...partial };
}

export function firewallRule(partial: Partial<FirewallRule> = {}): FirewallRule {
  return { direction: 'in', action: 'allow', protocol: 'tcp', ports: '443', peer: '0.0.0.0/0', ...partial };
}

/** A security group around a node, with these rules. */
export function groupOf(member: string, rules: readonly FirewallRule[] | undefined): Boundary {
  return boundary({ kind: 'security-group', members: [member], ...(rules === undefined ? {} : { rules }) });
}

export const internet = node({ service: 'generic/internet' });

/** The flow from the internet to a node. */
export function fromInternet(target: string, values: Readonly<Record<string, FactValue>> = {}) {
  return edge({ source: internet.id, target, facts: facts(values) });
}

export { boundary, diagramOf, edge, fact, facts, node };
