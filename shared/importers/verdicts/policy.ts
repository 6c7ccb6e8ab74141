import {
  flattenedText,
  isList,
  isRecord,
  listOf,
  Unresolved,
  type Value,
  type ValueRecord,
} from '../resources/value.js';
import { valueAt } from '../resources/path.js';

/** A policy document that some properties hold as JSON text. */
export function documentOf(value: Value | undefined): Value | undefined {
  const text = isRecord(value) ? undefined : flattenedText(value);
  if (text === undefined || value instanceof Unresolved) return value;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return new Unresolved(['policy']);
  }
}

/** The statements of a policy; undefined = the document or its list is not readable. */
export function statementsOf(document: Value | undefined): readonly Value[] | undefined {
  const read = documentOf(document);
  if (read === undefined) return [];
  if (!isRecord(read)) return undefined;
  const list = read.Statement;
  return list instanceof Unresolved ? undefined : listOf(list);
}

export function isAllow(statement: Value): statement is ValueRecord {
  return isRecord(statement) && statement.Effect === 'Allow';
}

/** Texts of an element that may be one or a list, references in angle brackets. */
export function textsOf(value: Value | undefined): readonly string[] {
  return listOf(value).flatMap((member) => flattenedText(member) ?? []);
}

/** Every principal text, whichever kind it is of. */
export function principalTexts(statement: ValueRecord): readonly string[] {
  const principal = statement.Principal;
  if (!isRecord(principal)) return textsOf(principal);
  return Object.values(principal).flatMap(textsOf);
}

/** The value of a condition key, keys compared without regard to case. */
export function conditionValue(statement: ValueRecord, operator: string, key: string): Value | undefined {
  const operators = statement.Condition;
  if (!isRecord(operators)) return undefined;
  const keys = memberIgnoringCase(operators, operator);
  return isRecord(keys) ? memberIgnoringCase(keys, key) : undefined;
}

function memberIgnoringCase(record: ValueRecord, key: string): Value | undefined {
  return Object.entries(record).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}

/** Every document at a path like `Policies[].PolicyDocument` or `PolicyDocument`. */
export function documentsAt(properties: ValueRecord, path: string): readonly Value[] {
  const found = valueAt(properties, path);
  if (found === undefined) return [];
  return isList(found) ? found : [found];
}

/** A statement allows every action on every resource without a condition. */
export function allowsEverything(document: Value | undefined): boolean {
  return (statementsOf(document) ?? []).some(
    (statement) =>
      isAllow(statement) &&
      statement.Condition === undefined &&
      textsOf(statement.Action).some((action) => action === '*' || action === '*:*') &&
      textsOf(statement.Resource).includes('*'),
  );
}
