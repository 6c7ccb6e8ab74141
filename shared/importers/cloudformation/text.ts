import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { Composed, isList, isRecord, Reference, textOf, Unresolved, type Value } from '../resources/value.js';
import { namesIn, referencesIn } from '../resources/path.js';
import { splitAttribute } from './readTemplate.js';
import type { Scope } from './scope.js';

type Part = string | Reference | Unresolved;

/** Parts put together: plain text when all is known, otherwise text with pointers in it. */
export function compose(values: readonly Value[]): Value {
  const parts: Part[] = [];
  for (const value of values.flatMap(partsOf)) {
    const last = parts.at(-1);
    if (typeof value === 'string' && typeof last === 'string') parts[parts.length - 1] = last + value;
    else if (value !== '') parts.push(value);
  }
  const [only] = parts;
  if (only === undefined) return '';
  return parts.length === 1 ? only : new Composed(parts);
}

function partsOf(value: Value): readonly Part[] {
  if (value instanceof Composed) return value.parts;
  if (value instanceof Reference || value instanceof Unresolved) return [value];
  if (isList(value) || isRecord(value)) return [new Unresolved(namesIn(value), referencesIn(value))];
  return [textOf(value) ?? ''];
}

/** `Fn::Sub`: `${Name}` and `${Name.Attribute}` replaced, `${!Name}` left as the text `${Name}`. */
export function substitute(argument: Raw, scope: Scope): Value {
  const template = isRawList(argument) ? scope.evaluate(argument[0]) : scope.evaluate(argument);
  const variables = isRawList(argument) && isRawRecord(argument[1]) ? argument[1] : {};
  if (typeof template !== 'string') return new Unresolved(['Fn::Sub', ...namesIn(template)], referencesIn(template));
  const parts: Value[] = [];
  let end = 0;
  for (const match of template.matchAll(/\$\{([^{}]*)\}/g)) {
    parts.push(template.slice(end, match.index));
    end = match.index + match[0].length;
    parts.push(variable(match[1] ?? '', variables, scope));
  }
  parts.push(template.slice(end));
  return compose(parts);
}

function variable(name: string, variables: RawRecord, scope: Scope): Value {
  const trimmed = name.trim();
  if (trimmed.startsWith('!')) return '${' + trimmed.slice(1) + '}';
  if (Object.hasOwn(variables, trimmed)) return scope.evaluate(variables[trimmed]) ?? '';
  const dotted = splitAttribute(trimmed);
  const call: RawRecord = dotted.length === 1 ? { Ref: trimmed } : { 'Fn::GetAtt': dotted };
  return scope.evaluate(call) ?? '';
}
