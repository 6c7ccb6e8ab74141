import { derivedStatus } from '../../../shared/assessment/draft.js';
import { totalsOf } from '../../../shared/assessment/totals.js';
import type { Finding, Task } from '../../../shared/assessment/types.js';
import type { Catalog } from '../../../shared/catalog/types.js';
import type { CheckedFile } from '../../../shared/exporters/checkJson.js';
import { isOutstanding, type AppliedPolicy, type SwitchedOff } from '../../../shared/exporters/checkRun.js';
import { rules } from '../../../shared/rules/index.js';
import type { Policy } from './readPolicy.js';
import type { PolicyFile } from './policySchema.js';

type Entry = NonNullable<PolicyFile['off']>[number];

/** `CX-40b` is a case of `CX-40`, `T-IAM-LEAST:x` one of `T-IAM-LEAST`. */
function withoutCase(id: string): string {
  return id.replace(/^(CX-\d+)[a-z]$/i, '$1').replace(/^(T-[^:]*):.*$/i, '$1');
}

function names(entry: Entry, ids: readonly string[]): boolean {
  const wanted = entry.rule.toLowerCase();
  return ids.some((id) => id.toLowerCase() === wanted || withoutCase(id).toLowerCase() === wanted);
}

function isAbout({ only }: Entry, subject: string, sourceId: string | undefined): boolean {
  return only === undefined || only.includes(subject) || (sourceId !== undefined && only.includes(sourceId));
}

function entryFor(entries: readonly Entry[], finding: Finding): Entry | undefined {
  const ids = [finding.rule, finding.taskId, ...finding.sources];
  return entries.find((entry) => names(entry, ids) && isAbout(entry, finding.subject, finding.sourceId));
}

/** What is left of a row for the subjects whose findings stand the same; a person's decision stays. */
function rowsLeft(task: Task, findings: ReadonlyMap<string, readonly Finding[]>, off: ReadonlyMap<Finding, Entry>) {
  if (!isOutstanding(task)) return [task];
  const groups = new Map<string, Task>();
  for (const subject of task.subjects) {
    const own = findings.get(`${task.id} ${subject}`) ?? [];
    const entry = own.map((finding) => off.get(finding)).find((one) => one !== undefined);
    const left = own.filter((finding) => !off.has(finding));
    const status = entry === undefined ? task.status : derivedStatus(left);
    const closed = entry !== undefined && status === 'done';
    const key = closed ? `off ${entry.reason}` : status;
    const known = groups.get(key);
    groups.set(key, {
      ...task,
      ...(closed ? { status: 'not-applicable', reason: wordsOf(entry) } : { status }),
      subjects: [...(known?.subjects ?? []), subject],
    });
  }
  return [...groups.values()];
}

function wordsOf({ reason, expires }: Entry): string {
  return `Off by policy until ${expires}: ${reason}`;
}

/** The assessment without the rules that a policy switches off; what expired counts again. */
export function switchOff(
  file: CheckedFile,
  policy: Policy,
  today: string,
): { readonly file: CheckedFile; readonly applied: AppliedPolicy } {
  const entries = policy.off ?? [];
  const inForce = entries.filter(({ expires }) => expires >= today);
  const applied = {
    path: policy.path,
    off: entries.map((entry): SwitchedOff => {
      const { rule, reason, expires } = entry;
      return { rule, reason, until: expires, isInForce: inForce.includes(entry) };
    }),
  };
  if (inForce.length === 0) return { file, applied };
  const { assessment } = file;
  const off = new Map<Finding, Entry>();
  const byTask = new Map<string, Finding[]>();
  for (const finding of assessment.findings) {
    const entry = entryFor(inForce, finding);
    if (entry !== undefined) off.set(finding, entry);
    const key = `${finding.taskId} ${finding.subject}`;
    byTask.set(key, [...(byTask.get(key) ?? []), finding]);
  }
  const findings = assessment.findings.map((finding): Finding => {
    const entry = off.get(finding);
    if (entry === undefined) return finding;
    return { ...finding, status: 'not-applicable', because: [...finding.because, wordsOf(entry)] };
  });
  const tasks = assessment.tasks.flatMap((task) => rowsLeft(task, byTask, off));
  const totals = totalsOf(file.diagram, assessment.elements, tasks);
  return { file: { ...file, assessment: { ...assessment, findings, tasks, totals } }, applied };
}

/** Names in a policy that no rule, control, source or task has: most likely misspelt. */
export function unheardRules(policy: Policy, catalog: Catalog): readonly string[] {
  const known = new Set<string>();
  const add = (id: string) => known.add(id.toLowerCase());
  for (const { meta } of rules) [meta.id, ...meta.sources].forEach(add);
  for (const task of catalog.controlTasks.values()) [task.id, ...task.controls.map(({ id }) => id)].forEach(add);
  for (const task of catalog.modelTasks.values()) [task.id, ...task.statements].forEach(add);
  return (policy.off ?? [])
    .map(({ rule }) => rule)
    .filter((rule) => !known.has(rule.toLowerCase()) && !known.has(withoutCase(rule).toLowerCase()));
}
