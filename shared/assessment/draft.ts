import { SEVERITIES } from '../catalog/severity.js';
import type { LayerId } from '../catalog/layers.js';
import type { Severity } from '../catalog/types.js';
import type { Shared } from './sharedDrafts.js';
import type { Finding, FindingStatus, Task } from './types.js';

/** A finding whose task may still change while tasks of one subject are merged. */
export type OpenFinding = { -readonly [Key in keyof Finding]: Finding[Key] };

/** Where a task has its words from: a control task, a model task, a rule. */
export type Words = Pick<Task, 'title' | 'why' | 'how'>;

/** A task of one subject while its parts are put together. */
export interface Draft {
  readonly id: string;
  readonly origin: Task['origin'];
  readonly layer: LayerId;
  readonly words: Words;
  severity: Severity;
  /** The first is what the task is about. */
  readonly properties: string[];
  readonly findings: OpenFinding[];
  worst?: OpenFinding;
  /** Sentence of the worst finding, where it says more than its reason. */
  message?: string;
  /** The message names the subject, so that siblings differ only by their names. */
  named: boolean;
  /** Set where many subjects share the draft: it is copied before it is changed, and its findings name no subject. */
  readonly shared?: Shared;
}

const RANK: Readonly<Record<FindingStatus, number>> = { 'not-applicable': 0, pass: 1, unknown: 2, fail: 3 };

export function rankOf(status: FindingStatus): number {
  return RANK[status];
}

/** Advice never speaks before what is binding. */
function weightOf(finding: OpenFinding | undefined): number {
  if (finding === undefined) return -1;
  return finding.advisory ? RANK[finding.status] - 0.5 : RANK[finding.status];
}

export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

/** One step less, for what stands in development or test. */
export function softer(severity: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)] ?? 'low';
}

export function newDraft(
  head: Pick<Draft, 'id' | 'origin' | 'layer' | 'words' | 'severity'>,
  properties: readonly string[],
): Draft {
  const { id, origin, layer, words, severity } = head;
  return { id, origin, layer, words, severity, properties: [...properties], findings: [], named: false };
}

export function addProperty(draft: Draft, property: string): void {
  if (!draft.properties.includes(property)) draft.properties.push(property);
}

/** Adds a finding; of equally bad ones the first speaks. */
export function addFinding(draft: Draft, finding: OpenFinding, message?: string, named = false): void {
  draft.findings.push(finding);
  if (weightOf(finding) <= weightOf(draft.worst)) return;
  draft.worst = finding;
  draft.message = message;
  draft.named = named;
}

/** Puts one task into another of the same subject: findings, properties and the worse severity go with it. */
export function mergeInto(target: Draft, part: Draft): void {
  for (const finding of part.findings) {
    finding.taskId = target.id;
    target.findings.push(finding);
  }
  for (const property of part.properties) addProperty(target, property);
  target.severity = worse(target.severity, part.severity);
  if (weightOf(part.worst) <= weightOf(target.worst)) return;
  target.worst = part.worst;
  target.message = part.message;
  target.named = part.named;
}

/** What the facts alone say: advice counts only where nothing else is left. */
export function derivedStatus(findings: readonly Pick<Finding, 'status' | 'advisory'>[]): 'finding' | 'open' | 'done' {
  let binding = -1;
  let advice = -1;
  for (const { status, advisory } of findings) {
    if (advisory) advice = Math.max(advice, RANK[status]);
    else binding = Math.max(binding, RANK[status]);
  }
  const deciding = binding >= 0 ? binding : advice;
  if (deciding === RANK.fail) return 'finding';
  return deciding === RANK.unknown ? 'open' : 'done';
}
