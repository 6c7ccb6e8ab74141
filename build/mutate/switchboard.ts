/** The code under test asks here, condition by condition, whether it is the one that is turned round. */

let active = -1;
let witnesses: Set<number> | undefined;

/** Turns one condition round, or none (-1). */
export function activate(condition: number): void {
  active = condition;
}

/** Numbers of the conditions that a run comes by. */
export function conditionsMet(run: () => void): ReadonlySet<number> {
  const met = new Set<number>();
  witnesses = met;
  try {
    run();
  } finally {
    witnesses = undefined;
  }
  return met;
}

export function flip(condition: number, value: unknown): unknown {
  witnesses?.add(condition);
  return active === condition ? !value : value;
}

const OPPOSITE: Readonly<Record<string, string>> = { yes: 'no', no: 'yes', pass: 'fail', fail: 'pass' };

/** Of three-valued conditions what is not known stays so. */
export function flipTernary(condition: number, value: unknown): unknown {
  witnesses?.add(condition);
  if (active !== condition || value === undefined) return value;
  return typeof value === 'string' ? (OPPOSITE[value] ?? value) : !value;
}
