import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { isPartlyUnknown, isList, textOf, type Value } from '../resources/value.js';
import { functionCall, type Scope, type Truth } from './scope.js';
import { ownEntry } from '../resources/ownEntry.js';

/**
 * The Conditions section, worked out on demand and only once each. A condition that refers to itself,
 * to a missing one, or to a parameter without default is undecided.
 */
export class Conditions {
  private readonly known = new Map<string, Truth>();
  private readonly open = new Set<string>();

  constructor(
    private readonly section: RawRecord,
    private readonly scope: () => Scope,
  ) {}

  truth(name: string): Truth {
    if (this.known.has(name)) return this.known.get(name);
    if (!Object.hasOwn(this.section, name) || this.open.has(name)) return undefined;
    this.open.add(name);
    const truth = this.evaluate(ownEntry(this.section, name) ?? null);
    this.open.delete(name);
    this.known.set(name, truth);
    return truth;
  }

  private evaluate(raw: Raw): Truth {
    if (typeof raw === 'boolean') return raw;
    if (!isRawRecord(raw)) return undefined;
    if (typeof raw.Condition === 'string') return this.truth(raw.Condition);
    const call = functionCall(raw);
    if (call === undefined) return undefined;
    const operands = isRawList(call.argument) ? call.argument : [call.argument];
    switch (call.name) {
      case 'Fn::Equals':
        return this.equal(operands);
      case 'Fn::Not':
        return negate(this.evaluate(operands[0] ?? null));
      case 'Fn::And':
        return every(operands.map((operand) => this.evaluate(operand)));
      case 'Fn::Or':
        return negate(every(operands.map((operand) => negate(this.evaluate(operand)))));
      default:
        return undefined;
    }
  }

  private equal(operands: readonly Raw[]): Truth {
    const [left, right] = operands.map((operand) => this.scope().evaluate(operand));
    if (isOpen(left) || isOpen(right)) return undefined;
    return comparable(left) === comparable(right);
  }
}

function isOpen(value: Value | undefined): boolean {
  return isPartlyUnknown(value) || (isList(value) && value.some(isOpen));
}

function comparable(value: Value | undefined): string {
  return isList(value) ? value.map(comparable).join(',') : (textOf(value) ?? '');
}

export function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Any false is false; otherwise any open one leaves it open. */
export function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}
