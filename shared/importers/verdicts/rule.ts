import type { FactValue } from '../../model/diagram.js';
import type { Test } from './test.js';

/** One resource type that a control judges. */
export interface VerdictSubject {
  /** CloudFormation type. */
  readonly type: string;
  /** Unmet → no verdict at all. */
  readonly when?: Test;
  /** True → fulfilled, false → open, unknown → silent. */
  readonly good: Test;
}

/** How one published control judges resources, each for itself. */
export interface VerdictRule {
  /** `AwsSolutions-S2`. */
  readonly id: string;
  /** Property of the owning node that the control is about. */
  readonly property: string;
  readonly subjects: readonly VerdictSubject[];
  /**
   * What the node's property becomes: `good` only when every verdict on it is good, `bad` when one is bad.
   * Absent: the property is read from its own attribute, because a good verdict may only mean that the rule doesn't apply.
   */
  readonly writes?: { readonly good: FactValue; readonly bad: FactValue };
}
