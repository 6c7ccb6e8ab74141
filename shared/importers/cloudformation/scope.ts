import type { Raw, RawRecord } from '../text/jsonText.js';
import { namesIn, referencesIn } from '../resources/path.js';
import { Unresolved, type Value } from '../resources/value.js';

/** Three-valued: undefined = a condition that the file alone can't decide. */
export type Truth = boolean | undefined;

/** What the functions of one template can look up. */
export interface Scope {
  readonly mappings: RawRecord;
  /** What a raw value of this template comes to; undefined = `AWS::NoValue` or null, so the property is not there. */
  evaluate(raw: Raw | undefined): Value | undefined;
  /** The value of a parameter or pseudo parameter; undefined = the template declares none of that name. */
  parameter(name: string): Value | undefined;
  /** The id under which a resource of this template is known; undefined = it has none of that logical id. */
  resource(logicalId: string): string | undefined;
  /** An output of a nested stack that is among the imported files. */
  nestedOutput(logicalId: string, attribute: string): Value | undefined;
  /** What another imported template exports under a name. */
  exported(name: Value): Value | undefined;
  condition(name: string): Truth;
  /** Reports something that was left open; `what` is a name, never a value. */
  note(what: string): void;
}

/** `{ "Fn::Sub": … }` and `{ "Ref": … }` with exactly one key; anything else is data. */
export function functionCall(raw: RawRecord): { readonly name: string; readonly argument: Raw } | undefined {
  const entries = Object.entries(raw);
  const [first] = entries;
  if (first === undefined || entries.length !== 1) return undefined;
  const [name, argument] = first;
  const isFunction = name === 'Ref' || (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::'));
  return isFunction ? { name, argument } : undefined;
}

/** An expression that is left open: its names and the resources it points to are kept, its literals are not. */
export function unresolvedCall(name: string, argument: Raw | undefined, scope: Scope, undecided = false): Unresolved {
  const value = scope.evaluate(argument);
  return new Unresolved([name, ...namesIn(value)], referencesIn(value), undecided);
}

/** Region and account are stated by no template; conditions and maps that ask for them are worked out for these. */
const ASSUMED: Readonly<Record<string, string>> = {
  'AWS::Region': 'us-east-1',
  'AWS::AccountId': '123456789012',
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

export function assumedPseudoParameter(name: string): string | undefined {
  return Object.hasOwn(ASSUMED, name) ? ASSUMED[name] : undefined;
}

export const ASSUMED_REGION = 'us-east-1';
