import type { Control, FirewallPredicate, Predicate, Severity, When } from './types.js';

/*
 * The terms that control data is written in, so that a published control is one line.
 */

/** A published control: its id, its severity, and what is good. */
export function control(
  id: string,
  severity: Severity,
  good: Predicate,
  more: Omit<Control, 'id' | 'severity' | 'good'> = {},
): Control {
  return { id, severity, good, ...more };
}

type Value = string | number | boolean;

export function oneOf(...values: readonly Value[]): Predicate {
  return { op: 'in', values };
}

export function noneOf(...values: readonly Value[]): Predicate {
  return { op: 'not-in', values };
}

/** The set holds every one of the values. */
export function includes(...values: readonly string[]): Predicate {
  return { op: 'includes', values };
}

/** The set holds at least one of the values. */
export function includesAny(...values: readonly string[]): Predicate {
  return { op: 'includes-any', values };
}

export function atLeast(value: number): Predicate {
  return { op: '>=', value };
}

export function atMost(value: number): Predicate {
  return { op: '<=', value };
}

export function below(value: number): Predicate {
  return { op: '<', value };
}

/** A named test over firewall rules. */
export function rules(name: FirewallPredicate): Predicate {
  return { op: 'rules', name };
}

/** The control exists only while the option or property passes the test. */
export function when(property: string, test: Predicate): When {
  return { property, test };
}
