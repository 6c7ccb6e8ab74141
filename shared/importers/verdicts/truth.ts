/** Three-valued: undefined = the file doesn't say. */
export type Truth = boolean | undefined;

/** Any false is false; otherwise any unknown leaves it unknown. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** Any true is true; otherwise any unknown leaves it unknown. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

export function negated(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
