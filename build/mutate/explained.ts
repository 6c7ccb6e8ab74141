/** Mutants that live for a reason: `id | what` → why no test can tell the difference. Ten at most. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'task T-OPTION-UNKNOWN | left out': 'each option brings its own words; the entry is for the reference pages',
};
