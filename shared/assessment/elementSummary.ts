import { SEVERITIES } from '../catalog/severity.js';
import type { LayerId } from '../catalog/layers.js';
import type { Severity } from '../catalog/types.js';
import { bandOf, countLayers, loadOf } from '../ownership/band.js';
import { isOutstanding } from './rows.js';
import type { Subject } from './subject.js';
import type { SubjectTask } from './subjectTasks.js';
import type { Band, ElementAssessment } from './types.js';

function ringOf(tasks: readonly SubjectTask[]): ElementAssessment['ring'] {
  const binding = tasks.filter(({ hardening }) => !hardening);
  const has = (status: SubjectTask['status']) => binding.some((task) => task.status === status);
  if (has('finding')) return 'finding';
  if (has('open')) return 'open';
  return has('accepted') ? 'accepted' : 'none';
}

function worstOf(tasks: readonly SubjectTask[]): Severity | undefined {
  return SEVERITIES.find((severity) => tasks.some((task) => task.severity === severity));
}

/** The band is the share of a service's layers; a boundary has a border strip instead. */
function bandOfSubject(subject: Subject, counts: ReturnType<typeof countLayers>): Band {
  if (subject.boundary !== undefined || subject.choice.model === 'other') return 'none';
  return bandOf(counts);
}

/** What the picture and the inspector need of one node or boundary (DOMAIN 8). */
export function summaryOf(subject: Subject, tasks: readonly SubjectTask[]): ElementAssessment {
  const counts = countLayers(subject.owners);
  const outstanding = tasks.filter((task) => isOutstanding(task) && !task.hardening);
  const byLayer: Partial<Record<LayerId, number>> = {};
  for (const { layer } of outstanding) byLayer[layer] = (byLayer[layer] ?? 0) + 1;
  return {
    id: subject.id,
    model: subject.choice.model,
    modelBecause: subject.choice.because,
    owners: subject.owners,
    applicable: counts.applicable,
    customer: counts.customer,
    shared: counts.shared,
    load: loadOf(counts),
    band: bandOfSubject(subject, counts),
    outstanding: outstanding.length,
    worst: worstOf(outstanding),
    ring: ringOf(tasks),
    closed: tasks.filter((task) => !isOutstanding(task)).length,
    total: tasks.length,
    outstandingByLayer: byLayer,
  };
}
