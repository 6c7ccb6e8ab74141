import { SEVERITIES } from '../catalog/severity.js';
import type { LayerId } from '../catalog/layers.js';
import type { Severity } from '../catalog/types.js';
import { bandOf, countLayers, loadOf, type LayerCounts } from '../ownership/band.js';
import { isOutstanding } from './rows.js';
import type { Subject } from './subject.js';
import type { SubjectTask } from './subjectTasks.js';
import type { Band, ElementAssessment } from './types.js';

/** The band is the share of a service's layers; a boundary has a border strip instead. */
function bandOfSubject(subject: Subject, counts: LayerCounts): Band {
  if (subject.boundary !== undefined || subject.choice.model === 'other') return 'none';
  return bandOf(counts);
}

const RINGS = ['none', 'accepted', 'open', 'finding'] as const;
const RING_OF: Readonly<Record<SubjectTask['status'], number>> = {
  done: 0,
  'not-applicable': 0,
  accepted: 1,
  open: 2,
  finding: 3,
};

interface Tally {
  readonly outstanding: number;
  readonly closed: number;
  readonly worst?: Severity;
  readonly ring: ElementAssessment['ring'];
  readonly byLayer: Readonly<Partial<Record<LayerId, number>>>;
}

function tallyOf(tasks: readonly SubjectTask[]): Tally {
  const byLayer: Partial<Record<LayerId, number>> = {};
  let outstanding = 0;
  let closed = 0;
  let worst = SEVERITIES.length;
  let ring = 0;
  for (const task of tasks) {
    const open = isOutstanding(task);
    if (!open) closed += 1;
    if (task.hardening) continue;
    ring = Math.max(ring, RING_OF[task.status]);
    if (!open) continue;
    outstanding += 1;
    worst = Math.min(worst, SEVERITIES.indexOf(task.severity));
    byLayer[task.layer] = (byLayer[task.layer] ?? 0) + 1;
  }
  return { outstanding, closed, worst: SEVERITIES[worst], ring: RINGS[ring] ?? 'none', byLayer };
}

/** What the picture and the inspector need of one node or boundary (DOMAIN 8). */
export function summaryOf(subject: Subject, tasks: readonly SubjectTask[]): ElementAssessment {
  const counts = countLayers(subject.owners);
  const { outstanding, closed, worst, ring, byLayer } = tallyOf(tasks);
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
    outstanding,
    worst,
    ring,
    closed,
    total: tasks.length,
    outstandingByLayer: byLayer,
  };
}
