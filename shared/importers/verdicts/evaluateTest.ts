import { valueAt } from '../resources/path.js';
import type { Resource } from '../resources/resource.js';
import { isList, textOf, Unresolved, type Value } from '../resources/value.js';
import {
  containsText,
  equalsAny,
  hasAtLeast,
  holds,
  isAtLeastNumber,
  isBoolean,
  isLeftOut,
  isPresent,
  startsWithText,
} from './operators.js';
import { predicates } from './predicates.js';
import type { Subject } from './subject.js';
import type { PathTest, Test } from './test.js';
import { allOf, anyOf, negated, type Truth } from './truth.js';

export function evaluateTest(test: Test, subject: Subject): Truth {
  if ('all' in test) return allOf(test.all.map((part) => evaluateTest(part, subject)));
  if ('any' in test) return anyOf(test.any.map((part) => evaluateTest(part, subject)));
  if ('not' in test) return negated(evaluateTest(test.not, subject));
  if ('follow' in test) return followed(subject, test.follow, test.type, test.good);
  if ('companion' in test) return accompanied(subject, test.companion, test.ref, test.good);
  if ('predicate' in test) return predicates[test.predicate](subject, test.path, test.argument);
  return evaluatePath(test, subject);
}

function evaluatePath(test: PathTest, subject: Subject): Truth {
  const given = valueAt(subject.value, test.path);
  if (given === undefined && (test.unknownWhenAbsent === true || subject.resource.incomplete === true))
    return undefined;
  const value = given ?? test.byDefault;
  return test.item === undefined ? compare(test, value) : compareMembers(test, test.item, value, subject);
}

function compare(test: PathTest, value: Value | undefined): Truth {
  const values = test.values ?? [];
  const [wanted = null] = values;
  switch (test.op) {
    case 'is-true':
      return isBoolean(value, true);
    case 'is-false':
      return isBoolean(value, false);
    case 'set':
      return isPresent(value);
    case 'absent':
      return isLeftOut(value);
    case 'in':
      return equalsAny(value, values);
    case 'not-in':
      return negated(equalsAny(value, values));
    case '>=':
      return isAtLeastNumber(value, Number(wanted));
    case 'contains':
      return containsText(value, String(wanted));
    case 'prefix':
      return startsWithText(value, String(wanted));
    case 'includes':
      return holds(value, wanted);
    case 'min-length':
      return hasAtLeast(value, Number(wanted));
    default:
      return undefined;
  }
}

function compareMembers(test: PathTest, item: Test, value: Value | undefined, subject: Subject): Truth {
  if (value === undefined) return false;
  if (value instanceof Unresolved) return undefined;
  const members = isList(value) ? value : [value];
  const truths = members.map((member) =>
    member instanceof Unresolved ? undefined : evaluateTest(item, { ...subject, value: member }),
  );
  return test.op === 'every' ? allOf(truths) : anyOf(truths);
}

/** By reference, or by the literal name that the other resource gives itself. */
function followed(subject: Subject, path: string, type: string, good: Test): Truth {
  const value = valueAt(subject.value, path);
  if (value === undefined) return false;
  if (value instanceof Unresolved) return undefined;
  const { graph } = subject;
  const name = textOf(value);
  const byName = (resource: Resource): boolean => name !== undefined && textOf(resource.properties.Name) === name;
  const ids = graph.targetsOf(value);
  const target = graph.ofType(type).find((resource) => ids.includes(resource.id) || byName(resource));
  return target === undefined ? false : evaluateTest(good, { ...subject, resource: target, value: target.properties });
}

function accompanied(subject: Subject, type: string, ref: string, good: Test): Truth {
  const { graph, resource } = subject;
  const companions = graph.ofType(type).filter((other) => graph.targetsAt(other, ref).includes(resource.id));
  return anyOf(companions.map((other) => evaluateTest(good, { ...subject, resource: other, value: other.properties })));
}
