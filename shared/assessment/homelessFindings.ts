import type { Inquiry } from './inquiry.js';
import type { Finding } from './types.js';
import { tasksOfControl } from './verdicts.js';

/** Verdicts on resources that stand on no element of a diagram with several accounts or none: they have no subject and no row. */
export function homelessFindings({ context, verdicts }: Inquiry): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [id, judged] of verdicts.get('') ?? []) {
    const [task] = tasksOfControl(context.catalog, id);
    const control = task?.controls.find((one) => one.id === id);
    if (task === undefined || control === undefined) continue;
    for (const { sourceId, status, because } of judged) {
      findings.push({
        rule: id,
        sources: [id],
        subject: '',
        sourceId,
        status,
        advisory: control.advisory === true,
        severity: control.severity,
        layer: task.layer,
        taskId: task.id,
        because,
      });
    }
  }
  return findings;
}
