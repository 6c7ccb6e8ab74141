import type { Literal } from '../resources/value.js';

/** A three-valued test of one resource. Unknown in, unknown out, unless another operand decides. */
export type Test =
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test }
  | PathTest
  /** The resource of `type` that the attribute names must meet `good`; none named or not in the file → false. */
  | { readonly follow: string; readonly type: string; readonly good: Test }
  /** A resource of that type whose `ref` names this one must meet `good`; none → false. */
  | { readonly companion: string; readonly ref: string; readonly good: Test }
  | PredicateTest;

export interface PathTest {
  readonly path: string;
  readonly op: PathOp;
  readonly values?: readonly Literal[];
  readonly item?: Test;
  /** Documented value of the attribute when it is absent. */
  readonly byDefault?: Literal | readonly Literal[];
  /** Keeps silent where the attribute is absent. */
  readonly unknownWhenAbsent?: boolean;
}

export type PathOp =
  | 'is-true'
  | 'is-false'
  | 'set'
  | 'absent'
  | 'in'
  | 'not-in'
  | '>='
  | 'contains'
  | 'prefix'
  | 'includes'
  | 'min-length'
  | 'every'
  | 'some';

/** The tests that need code (DOMAIN 7.1). */
export type PredicateName =
  | 'never'
  | 'allow-only-listed-ip'
  | 'bucket-policy-only-cdn-read'
  | 'conversation-log-encrypted'
  | 'deny-plain-transport'
  | 'ebs-devices-encrypted'
  | 'event-bus-principal'
  | 'has-launch-template-in-file'
  | 'is-cors-preflight'
  | 'is-dead-letter-target'
  | 'is-log-target'
  | 'no-provider-managed-policy'
  | 'no-star-principal'
  | 'no-wildcard-statement'
  | 'port-not-default'
  | 'refers-to-type'
  | 'rotation-scheduled'
  | 'runtime-latest'
  | 'web-acl-associated';

export interface PredicateTest {
  readonly predicate: PredicateName;
  readonly path?: string;
  /** A type, service prefix or other word that the predicate asks for. */
  readonly argument?: string;
}

type Default = PathTest['byDefault'];

export function all(...tests: readonly Test[]): Test {
  return { all: tests };
}

export function any(...tests: readonly Test[]): Test {
  return { any: tests };
}

export function not(test: Test): Test {
  return { not: test };
}

/** true or "true"; absent is false. */
export function isTrue(path: string, byDefault?: Default): Test {
  return { path, op: 'is-true', byDefault };
}

/** true, false, or silent where the attribute is absent. */
export function isTrueWhenGiven(path: string): Test {
  return { path, op: 'is-true', unknownWhenAbsent: true };
}

/** false or "false"; absent is not. */
export function isFalse(path: string, byDefault?: Default): Test {
  return { path, op: 'is-false', byDefault };
}

/** Present and not empty; a reference counts as present, a value under an undecided condition is unknown. */
export function isSet(path: string): Test {
  return { path, op: 'set' };
}

export function isAbsent(path: string): Test {
  return { path, op: 'absent' };
}

/** One of the values, numbers also as text; absent is not. */
export function isOneOf(path: string, values: readonly Literal[], byDefault?: Default): Test {
  return { path, op: 'in', values, byDefault };
}

/** None of the values; absent is none of them. */
export function isNoneOf(path: string, values: readonly Literal[], byDefault?: Default): Test {
  return { path, op: 'not-in', values, byDefault };
}

export function isAtLeast(path: string, value: number, byDefault?: Default): Test {
  return { path, op: '>=', values: [value], byDefault };
}

/** Text with the given text in it, whatever the case. */
export function contains(path: string, text: string): Test {
  return { path, op: 'contains', values: [text] };
}

export function startsWith(path: string, text: string): Test {
  return { path, op: 'prefix', values: [text] };
}

/** A list that holds the value. */
export function includes(path: string, value: Literal): Test {
  return { path, op: 'includes', values: [value] };
}

/** Length of a list or text; a reference counts as one. */
export function hasLength(path: string, length: number): Test {
  return { path, op: 'min-length', values: [length] };
}

/** The test holds for every member; an absent list fails unless it is empty by default. */
export function every(path: string, item: Test, byDefault?: Default): Test {
  return { path, op: 'every', item, byDefault };
}

export function some(path: string, item: Test): Test {
  return { path, op: 'some', item };
}

/** The resource that the attribute names must meet the test. */
export function follow(path: string, type: string, good: Test): Test {
  return { follow: path, type, good };
}

/** Another resource of the given type that names this one must meet the test. */
export function companion(type: string, ref: string, good: Test): Test {
  return { companion: type, ref, good };
}

/** A test that needs code (DOMAIN 7.1). */
export function check(predicate: PredicateName, path?: string, argument?: string): Test {
  return { predicate, path, argument };
}
