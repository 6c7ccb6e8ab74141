/** Three-valued truth: a condition over facts that may be unknown. */
export type Ternary = 'yes' | 'no' | 'unknown';

export function ternary(value: boolean | undefined): Ternary {
  if (value === undefined) return 'unknown';
  return value ? 'yes' : 'no';
}

/** One `no` decides; otherwise one unknown leaves it open. */
export function allOf(...operands: readonly Ternary[]): Ternary {
  if (operands.includes('no')) return 'no';
  return operands.includes('unknown') ? 'unknown' : 'yes';
}

/** One `yes` decides; otherwise one unknown leaves it open. */
export function anyOf(...operands: readonly Ternary[]): Ternary {
  if (operands.includes('yes')) return 'yes';
  return operands.includes('unknown') ? 'unknown' : 'no';
}

export function not(operand: Ternary): Ternary {
  if (operand === 'unknown') return 'unknown';
  return operand === 'yes' ? 'no' : 'yes';
}
