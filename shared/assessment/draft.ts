import { SEVERITIES } from '../catalog/severity.js';
import type { LayerId } from '../catalog/layers.js';
import type { Severity } from '../catalog/types.js';
import type { Finding, FindingStatus, Task } from './types.js';

/** A finding whose task may still change while tasks of one subject are merged. */
export type OpenFinding = { -readonly [Key in keyof Finding]: Finding[Key] };

/** A task of one subject while its parts are put together. */
export interface Draft {
  readonly id: string;
  readonly origin: Task['origin'];
  readonly layer: LayerId;
  readonly title: string;
  readonly why: string;
  how: readonly string[];
  severity: Severity;
  readonly properties: Set<string>;
  readonly findings: OpenFinding[];
  /** Of the worst finding so far. */
  message: string;
  messageRank: number;
  /** The message names the subject, so that siblings differ only by their names. */
  named: boolean;
}

const RANK: Readonly<Record<FindingStatus, number>> = { 'not-applicable': 0, pass: 1, unknown: 2, fail: 3 };

export function rankOf(status: FindingStatus): number {
  return RANK[status];
}

export function worse(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

/** One step less, for what stands in development or test. */
export function softer(severity: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)] ?? 'low';
}

export function newDraft(
  words: Pick<Draft, 'id' | 'origin' | 'layer' | 'title' | 'why' | 'how' | 'severity'>,
  properties: Iterable<string>,
): Draft {
  const { id, origin, layer, title, why, how, severity } = words;
  return {
    id,
    origin,
    layer,
    title,
    why,
    how,
    severity,
    properties: new Set(properties),
    findings: [],
    message: '',
    messageRank: -1,
    named: false,
  };
}

/** Adds a finding; the message is asked for only where it becomes the draft's. */
export function addFinding(draft: Draft, finding: OpenFinding, message: () => string): void {
  draft.findings.push(finding);
  // advice never speaks before what is binding
  const rank = finding.advisory ? RANK[finding.status] - 0.5 : RANK[finding.status];
  if (rank <= draft.messageRank) return;
  draft.messageRank = rank;
  draft.message = message();
}

/** Puts one task into another of the same subject: findings, properties and the worse severity go with it. */
export function mergeInto(target: Draft, part: Draft): void {
  for (const finding of part.findings) {
    finding.taskId = target.id;
    target.findings.push(finding);
  }
  for (const property of part.properties) target.properties.add(property);
  target.severity = worse(target.severity, part.severity);
  if (part.messageRank > target.messageRank) {
    target.messageRank = part.messageRank;
    target.message = part.message;
    target.named = part.named;
  }
}

/** What the facts alone say: advice counts only where nothing else is left. */
export function derivedStatus(findings: readonly Pick<Finding, 'status' | 'advisory'>[]): 'finding' | 'open' | 'done' {
  const binding = findings.filter(({ advisory }) => !advisory);
  const deciding = binding.length > 0 ? binding : findings;
  if (deciding.some(({ status }) => status === 'fail')) return 'finding';
  return deciding.some(({ status }) => status === 'unknown') ? 'open' : 'done';
}
