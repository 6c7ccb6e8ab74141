import { LAYER_IDS } from '../catalog/layers.js';
import type { Owner, Severity } from '../catalog/types.js';
import type { Diagram } from '../model/diagram.js';
import { countLayers } from '../ownership/band.js';
import { isOutstanding } from './rows.js';
import type { ElementAssessment, Task, Totals } from './types.js';

function countOverrides(diagram: Diagram): number {
  let overrides = 0;
  for (const { overrides: own } of diagram.nodes.values()) overrides += own?.length ?? 0;
  for (const { overrides: own } of diagram.boundaries.values()) overrides += own?.length ?? 0;
  return overrides;
}

/** Sums over distinct rows, not over subjects, so that they agree with the list. */
export function totalsOf(
  diagram: Diagram,
  elements: ReadonlyMap<string, ElementAssessment>,
  tasks: readonly Task[],
): Totals {
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const byStatus = { finding: 0, open: 0, done: 0, 'not-applicable': 0, accepted: 0 };
  let hardening = 0;
  for (const task of tasks) {
    if (isOutstanding(task) && task.hardening) {
      hardening += 1;
      continue;
    }
    byStatus[task.status] += 1;
    if (isOutstanding(task)) bySeverity[task.severity] += 1;
  }
  const ownerCells: Record<Owner, number> = { customer: 0, shared: 0, provider: 0, 'not-applicable': 0, unknown: 0 };
  for (const id of diagram.nodes.keys()) {
    const element = elements.get(id);
    if (element === undefined) continue;
    const { customer, shared, applicable, band } = element;
    // only where a band can't be told may a layer be nobody's
    const unknown = band === 'unknown' || band === 'none' ? countLayers(element.owners).unknown : 0;
    ownerCells.customer += customer;
    ownerCells.shared += shared;
    ownerCells.provider += applicable - customer - shared - unknown;
    ownerCells.unknown += unknown;
    ownerCells['not-applicable'] += LAYER_IDS.length - applicable;
  }
  return {
    outstanding: byStatus.finding + byStatus.open,
    bySeverity,
    findings: byStatus.finding,
    open: byStatus.open,
    done: byStatus.done,
    notApplicable: byStatus['not-applicable'],
    accepted: byStatus.accepted,
    hardening,
    ownerCells,
    overrides: countOverrides(diagram),
  };
}
