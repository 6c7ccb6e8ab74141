import type { LayerId } from '../catalog/layers.js';
import type { Owner, ResponsibilityModel, Severity } from '../catalog/types.js';
import type { Band, Owners, Ruling } from '../ownership/types.js';

export type { Band, Owners, Ruling };

export type FindingStatus = 'fail' | 'pass' | 'unknown' | 'not-applicable';

/** The verdict of one control, rule or model task on one subject. */
export interface Finding {
  /** Our id: the control id, rule id (`CX-01`) or model task id. */
  readonly rule: string;
  readonly sources: readonly string[];
  /** Node, boundary or edge id. */
  readonly subject: string;
  /** The resource that the verdict is about, a folded one too. */
  readonly sourceId?: string;
  readonly status: FindingStatus;
  readonly advisory: boolean;
  readonly severity: Severity;
  readonly layer: LayerId;
  readonly taskId: string;
  readonly because: readonly string[];
  /** Node ids along which a graph rule found it. */
  readonly path?: readonly string[];
}

export type TaskStatus = 'open' | 'finding' | 'done' | 'not-applicable' | 'accepted';

/** One row of the task list: the same task over siblings with the same facts is one row with several subjects. */
export interface Task {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly sourceIds: readonly string[];
  readonly status: TaskStatus;
  /** True where a person set the status, false where the facts did. */
  readonly manual: boolean;
  readonly severity: Severity;
  readonly layer: LayerId;
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  /** Finding text: what is drawn, or `Not known: …`. */
  readonly message: string;
  readonly sources: readonly string[];
  readonly origin: 'model' | 'control' | 'context';
  readonly ownerShare: 'customer' | 'shared' | 'provider';
  /** Advice, or of low weight: folded under Hardening, not in the badge. */
  readonly hardening: boolean;
  /** Sits on a layer that the provider runs (optional hardening there). */
  readonly onProviderLayer: boolean;
  readonly because: readonly string[];
  /** Properties whose change can resolve it. */
  readonly properties: readonly string[];
  readonly reason?: string;
  readonly assignee?: string;
  readonly due?: string;
  readonly approver?: string;
  readonly expiry?: string;
  /** Why a person's decision was set aside, e.g. the facts changed since. */
  readonly reopened?: string;
}

/** What the picture and the inspector need of one node or boundary. */
export interface ElementAssessment {
  readonly id: string;
  readonly model: ResponsibilityModel | 'other';
  readonly modelBecause: readonly string[];
  readonly owners: Owners;
  /** Layers that are not `not-applicable`. */
  readonly applicable: number;
  readonly customer: number;
  readonly shared: number;
  /** (customer + shared / 2) / applicable, 0..1. */
  readonly load: number;
  readonly band: Band;
  /** Outstanding tasks the customer can act on: the badge. */
  readonly outstanding: number;
  readonly worst?: Severity;
  /** Findings draw a solid ring, open tasks a dashed one, an accepted risk a dotted one. */
  readonly ring: 'finding' | 'open' | 'accepted' | 'none';
  /** Tasks closed (done, not applicable, accepted) of all that apply. */
  readonly closed: number;
  readonly total: number;
  readonly outstandingByLayer: Readonly<Partial<Record<LayerId, number>>>;
}

export interface Totals {
  readonly outstanding: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly findings: number;
  readonly open: number;
  readonly done: number;
  readonly notApplicable: number;
  readonly accepted: number;
  readonly hardening: number;
  /** Owner cells of all nodes. */
  readonly ownerCells: Readonly<Record<Owner, number>>;
  readonly overrides: number;
}

/** Everything that follows from a diagram, the catalog and a day. */
export interface Assessment {
  readonly elements: ReadonlyMap<string, ElementAssessment>;
  readonly findings: readonly Finding[];
  /** Worst first: severity, then findings before open, then id. */
  readonly tasks: readonly Task[];
  /** Task states whose task or subject no longer exists. */
  readonly orphaned: readonly string[];
  readonly totals: Totals;
}
