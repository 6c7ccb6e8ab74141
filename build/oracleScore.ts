/** Counts of one rule over all files: ours against theirs. */
export interface RuleScore {
  /** Open in both. */
  truePositive: number;
  /** Open only with us. */
  falsePositive: number;
  /** Open only with them. */
  falseNegative: number;
  /** Fulfilled in both. */
  fulfilledRight: number;
  /** Fulfilled with us, open with them: the worst error. */
  fulfilledWrong: number;
  /** Their compliant ones. */
  compliant: number;
}

export function emptyScore(): RuleScore {
  return { truePositive: 0, falsePositive: 0, falseNegative: 0, fulfilledRight: 0, fulfilledWrong: 0, compliant: 0 };
}

export function addScores(scores: Iterable<RuleScore>): RuleScore {
  const sum = emptyScore();
  for (const score of scores) {
    sum.truePositive += score.truePositive;
    sum.falsePositive += score.falsePositive;
    sum.falseNegative += score.falseNegative;
    sum.fulfilledRight += score.fulfilledRight;
    sum.fulfilledWrong += score.fulfilledWrong;
    sum.compliant += score.compliant;
  }
  return sum;
}

/** A disagreement with the oracle on one resource. */
export interface Disagreement {
  readonly file: string;
  readonly rule: string;
  readonly id: string;
  readonly ours: string;
  readonly theirs: 'open' | 'fulfilled';
  readonly because: readonly string[];
}

export interface OurVerdict {
  readonly status: string;
  readonly because: readonly string[];
}

/** Their verdicts of one rule on one file. */
export interface TheirVerdicts {
  readonly compliant: readonly string[];
  readonly nonCompliant: readonly string[];
}

/** Adds one file's verdicts of one rule to the score and says where the two disagree. */
export function scoreRule(
  score: RuleScore,
  theirs: TheirVerdicts,
  ours: ReadonlyMap<string, OurVerdict>,
): readonly Pick<Disagreement, 'id' | 'ours' | 'theirs' | 'because'>[] {
  const found: Pick<Disagreement, 'id' | 'ours' | 'theirs' | 'because'>[] = [];
  for (const id of theirs.nonCompliant) {
    const { status, because } = ours.get(id) ?? { status: 'silent', because: [] };
    if (status === 'fail') score.truePositive += 1;
    else {
      score.falseNegative += 1;
      found.push({ id, ours: status, theirs: 'open', because });
    }
    if (status === 'pass') score.fulfilledWrong += 1;
  }
  for (const id of theirs.compliant) {
    const { status, because } = ours.get(id) ?? { status: 'silent', because: [] };
    score.compliant += 1;
    if (status === 'pass') score.fulfilledRight += 1;
    else found.push({ id, ours: status, theirs: 'fulfilled', because });
    if (status === 'fail') score.falsePositive += 1;
  }
  return found;
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '    -' : `${((100 * part) / whole).toFixed(1)}%`.padStart(6);
}

/** One line: open precision and recall, fulfilled precision and recall. */
export function scoreLine(name: string, score: RuleScore): string {
  const { truePositive, falsePositive, falseNegative, fulfilledRight, fulfilledWrong, compliant } = score;
  return [
    name.padEnd(14),
    `open P ${ratio(truePositive, truePositive + falsePositive)} R ${ratio(truePositive, truePositive + falseNegative)}`,
    `fulfilled P ${ratio(fulfilledRight, fulfilledRight + fulfilledWrong)} R ${ratio(fulfilledRight, compliant)}`,
    `n ${String(truePositive + falseNegative)}+${String(compliant)}`,
    `wrongly fulfilled ${String(fulfilledWrong)}`,
  ].join('  ');
}

/** Rules with at least three verdicts of which fewer than 90 % agree. */
export function weakRules(scores: ReadonlyMap<string, RuleScore>): readonly string[] {
  return [...scores]
    .filter(([, score]) => {
      const all = score.truePositive + score.falseNegative + score.compliant;
      return all >= 3 && (score.truePositive + score.fulfilledRight) / all < 0.9;
    })
    .map(([rule]) => rule);
}
