import type { Finding, Task } from '../../../shared/assessment/types.js';
import type { Severity } from '../../../shared/catalog/types.js';
import type { CheckedFile } from '../../../shared/exporters/checkJson.js';
import { isOutstanding, type JudgedTask } from '../../../shared/exporters/checkRun.js';

export interface Threshold {
  readonly failOn: Severity | 'never';
  readonly failOnUnknown: boolean;
}

const ORDER: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** `task subject` of everything that a control, rule or model task demands; the rest is advice and never fails. */
function binding(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ advisory }) => !advisory).map(({ taskId, subject }) => `${taskId} ${subject}`));
}

function reaches({ status, severity }: Task, { failOn, failOnUnknown }: Threshold): boolean {
  if (failOn === 'never' || !isOutstanding({ status })) return false;
  return (status === 'finding' || failOnUnknown) && ORDER.indexOf(severity) >= ORDER.indexOf(failOn);
}

/** Known is what was outstanding before; what was only not answered and is a finding now is new. */
function isKnownAs(now: Task['status'], before: string | undefined): boolean {
  return before === 'finding' || (before === 'open' && now !== 'finding');
}

/**
 * Every row held against the threshold and what an earlier check had. A row whose subjects differ in that is split.
 * @param earlier `task subject` → status then; undefined = no baseline
 */
export function judge(
  { assessment }: CheckedFile,
  threshold: Threshold,
  earlier?: ReadonlyMap<string, string>,
): readonly JudgedTask[] {
  const demanded = binding(assessment.findings);
  return assessment.tasks.flatMap((task) => {
    const atThreshold = reaches(task, threshold);
    const groups = new Map<string, JudgedTask>();
    for (const subject of task.subjects) {
      const key = `${task.id} ${subject}`;
      const isKnown = isOutstanding(task) && isKnownAs(task.status, earlier?.get(key));
      const fails = atThreshold && !isKnown && demanded.has(key);
      const group = `${isKnown} ${fails}`;
      const subjects = [...(groups.get(group)?.task.subjects ?? []), subject];
      groups.set(group, { task: { ...task, subjects }, fails, isKnown });
    }
    return [...groups.values()];
  });
}
