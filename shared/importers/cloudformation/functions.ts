import { isRawList, isRawRecord, type Raw } from '../text/jsonText.js';
import {
  Composed,
  isList,
  isPartlyUnknown,
  isRecord,
  numberOf,
  Reference,
  textOf,
  Unresolved,
  type Value,
} from '../resources/value.js';
import { namesIn, referencesIn } from '../resources/path.js';
import { splitAttribute } from './readTemplate.js';
import { ASSUMED_REGION, unresolvedCall, type Scope } from './scope.js';
import { compose, substitute } from './text.js';

/** Works out one intrinsic function; undefined = the property it stands in does not exist. */
export type IntrinsicFunction = (argument: Raw, scope: Scope) => Value | undefined;

/** More zones than any template selects from. */
const ZONES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Every function that the service documents; one that is missing here stays unresolved under its name. */
export const functions: ReadonlyMap<string, IntrinsicFunction> = new Map<string, IntrinsicFunction>([
  ['Ref', reference],
  ['Fn::GetAtt', attribute],
  ['Fn::Sub', (argument, scope) => substitute(argument, scope)],
  ['Fn::Join', join],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::If', choose],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAZs', zones],
  ['Fn::Cidr', cidr],
  ['Fn::Base64', (argument, scope) => scope.evaluate(argument)],
  ['Fn::ImportValue', importValue],
  ['Fn::Length', length],
  ['Fn::ToJsonString', (argument, scope) => scope.evaluate(argument)],
  ['Fn::Transform', (argument, scope) => unresolvedCall('Fn::Transform', argument, scope, true)],
]);

function reference(argument: Raw, scope: Scope): Value | undefined {
  if (typeof argument !== 'string') return unresolvedCall('Ref', argument, scope);
  if (argument === 'AWS::NoValue') return undefined;
  const parameter = scope.parameter(argument);
  if (parameter !== undefined) return parameter;
  const resource = scope.resource(argument);
  if (resource !== undefined) return new Reference(resource);
  if (!argument.startsWith('AWS::')) scope.note(argument);
  return new Unresolved([argument]);
}

function attribute(argument: Raw, scope: Scope): Value {
  const parts = typeof argument === 'string' ? splitAttribute(argument) : attributeParts(argument, scope);
  const [logicalId, ...rest] = parts;
  if (logicalId === undefined) return unresolvedCall('Fn::GetAtt', argument, scope);
  const name = rest.join('.');
  const nested = scope.nestedOutput(logicalId, name);
  if (nested !== undefined) return nested;
  const resource = scope.resource(logicalId);
  if (resource !== undefined) return new Reference(resource, name);
  scope.note(logicalId);
  return new Unresolved(['Fn::GetAtt', logicalId]);
}

function attributeParts(argument: Raw, scope: Scope): readonly string[] {
  const value = scope.evaluate(argument);
  return isList(value) ? value.map((part) => textOf(part) ?? '') : [];
}

function join(argument: Raw, scope: Scope): Value {
  if (!isRawList(argument)) return unresolvedCall('Fn::Join', argument, scope);
  const separator = textOf(scope.evaluate(argument[0])) ?? '';
  const list = scope.evaluate(argument[1]);
  if (!isList(list)) return unresolvedCall('Fn::Join', argument, scope);
  return compose(list.flatMap((item, index) => (index === 0 ? [item] : [separator, item])));
}

function select(argument: Raw, scope: Scope): Value {
  if (!isRawList(argument)) return unresolvedCall('Fn::Select', argument, scope);
  const index = numberOf(scope.evaluate(argument[0]));
  const list = scope.evaluate(argument[1]);
  const picked = isList(list) && index !== undefined ? list[index] : undefined;
  if (picked !== undefined) return picked;
  return new Unresolved(['Fn::Select', ...namesIn(list)], referencesIn(list));
}

function split(argument: Raw, scope: Scope): Value {
  if (!isRawList(argument)) return unresolvedCall('Fn::Split', argument, scope);
  const separator = textOf(scope.evaluate(argument[0]));
  const text = scope.evaluate(argument[1]);
  if (separator === undefined || separator === '') return unresolvedCall('Fn::Split', argument, scope);
  if (typeof text === 'string') return text.split(separator);
  if (!(text instanceof Composed)) return unresolvedCall('Fn::Split', argument, scope);
  const pieces: (string | Reference | Unresolved)[][] = [[]];
  for (const part of text.parts) {
    const ends = typeof part === 'string' ? part.split(separator) : [part];
    pieces.at(-1)?.push(...ends.slice(0, 1));
    for (const end of ends.slice(1)) pieces.push([end]);
  }
  return pieces.map((piece) => compose(piece));
}

function choose(argument: Raw, scope: Scope): Value | undefined {
  if (!isRawList(argument) || typeof argument[0] !== 'string') return unresolvedCall('Fn::If', argument, scope, true);
  const [name, whenTrue, whenFalse] = argument;
  const truth = scope.condition(name);
  if (truth !== undefined) return scope.evaluate(truth ? whenTrue : whenFalse);
  const outcomes = [scope.evaluate(whenTrue), scope.evaluate(whenFalse)];
  const references = outcomes.flatMap((outcome) => referencesIn(outcome));
  return new Unresolved(['Fn::If', name, ...outcomes.flatMap(namesIn)], references, true);
}

function findInMap(argument: Raw, scope: Scope): Value {
  if (!isRawList(argument)) return unresolvedCall('Fn::FindInMap', argument, scope);
  const keys = argument.slice(0, 3).map((part) => scope.evaluate(part));
  let found: readonly Raw[] = [scope.mappings];
  for (const key of keys) found = found.flatMap((level) => membersOf(level, key));
  const values = found.map((value) => scope.evaluate(value)).filter((value) => value !== undefined);
  const [first] = values;
  // A key that isn't known may still leave only one outcome.
  if (first !== undefined && values.every((value) => JSON.stringify(value) === JSON.stringify(first))) return first;
  const fallback = argument[3];
  if (values.length === 0 && isRawRecord(fallback) && !keys.some(isPartlyUnknown)) {
    const value = scope.evaluate(fallback.DefaultValue);
    if (value !== undefined) return value;
  }
  return new Unresolved(['Fn::FindInMap', ...keys.flatMap(namesIn)]);
}

function membersOf(level: Raw, key: Value | undefined): readonly Raw[] {
  if (!isRawRecord(level)) return [];
  const name = textOf(key);
  if (name === undefined) return Object.values(level);
  const member = Object.hasOwn(level, name) ? level[name] : undefined;
  return member === undefined ? [] : [member];
}

function zones(argument: Raw, scope: Scope): Value {
  const region = textOf(scope.evaluate(argument));
  const prefix = region === undefined || region === '' ? ASSUMED_REGION : region;
  return ZONES.map((zone) => `${prefix}${zone}`);
}

/** The blocks themselves don't matter, their number does. */
function cidr(argument: Raw, scope: Scope): Value {
  const count = isRawList(argument) ? numberOf(scope.evaluate(argument[1])) : undefined;
  if (count === undefined || count < 1 || count > 256) return unresolvedCall('Fn::Cidr', argument, scope);
  return Array.from({ length: count }, () => new Unresolved(['Fn::Cidr']));
}

function importValue(argument: Raw, scope: Scope): Value {
  const name = scope.evaluate(argument);
  const exported = name === undefined ? undefined : scope.exported(name);
  if (exported !== undefined) return exported;
  return new Unresolved(['Fn::ImportValue', ...namesIn(name)]);
}

function length(argument: Raw, scope: Scope): Value {
  const list = scope.evaluate(argument);
  if (isList(list)) return list.length;
  return isRecord(list) ? Object.keys(list).length : unresolvedCall('Fn::Length', argument, scope);
}
