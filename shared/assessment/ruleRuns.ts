import type { RuleContext } from '../rules/context.js';
import type { Flows } from '../rules/flows.js';
import { rules } from '../rules/index.js';
import type { Rule, RuleOutcome } from '../rules/types.js';
import { equalValues } from '../model/equalValues.js';
import type { Edit } from './edit.js';
import type { Neighbourhood } from './neighbourhood.js';
import type { RuleVerdict } from './ruleDrafts.js';

const ORDER: ReadonlyMap<string, number> = new Map(rules.map(({ meta }, at) => [meta.id, at]));
/** Those that speak of one node at a time are asked there. */
const OVERALL = rules.filter(({ each }) => each === undefined);
const LOCAL = OVERALL.filter(({ meta }) => meta.reach === 'local');
const GRAPH = OVERALL.filter(({ meta }) => meta.reach === 'graph');

const NOTHING_SAID: readonly RuleVerdict[] = [];

type Said = Map<string, RuleVerdict[]>;

function say(said: Said, rule: Rule, outcome: RuleOutcome): void {
  const verdict = { meta: rule.meta, outcome };
  const known = said.get(outcome.subject);
  if (known === undefined) said.set(outcome.subject, [verdict]);
  else known.push(verdict);
}

function inOrder(verdicts: RuleVerdict[]): RuleVerdict[] {
  return verdicts.sort((a, b) => (ORDER.get(a.meta.id) ?? 0) - (ORDER.get(b.meta.id) ?? 0));
}

/** Whether a rule over the whole graph can say something else after an edit. */
function isConcerned({ meta }: Rule, { structural, properties }: Edit): boolean {
  return structural || properties === undefined || meta.reads.some((property) => properties.has(property));
}

function bySubject(outcomes: readonly RuleOutcome[]): ReadonlyMap<string, readonly RuleOutcome[]> {
  const index = new Map<string, RuleOutcome[]>();
  for (const outcome of outcomes) {
    const known = index.get(outcome.subject);
    if (known === undefined) index.set(outcome.subject, [outcome]);
    else known.push(outcome);
  }
  return index;
}

/** Subjects of which a rule says something else than before. */
function changedSubjects(before: readonly RuleOutcome[], after: readonly RuleOutcome[]): readonly string[] {
  const [then, now] = [bySubject(before), bySubject(after)];
  const gone = [...then.keys()].filter((subject) => !now.has(subject));
  return [...gone, ...[...now].filter(([subject, said]) => !equalValues(then.get(subject), said)).map(([id]) => id)];
}

/** The diagram as a local rule sees it that has to judge a few elements only. */
function focused(context: RuleContext, flows: Flows, { nodes, boundaries, edges }: Neighbourhood): RuleContext {
  return {
    ...context,
    nodes: context.nodes.filter(({ id }) => nodes.has(id)),
    boundaries: context.boundaries.filter(({ id }) => boundaries.has(id)),
    flows: [...edges].sort().flatMap((id) => flows.byEdge.get(id) ?? []),
  };
}

/** What the rules over several elements said last of each, kept over edits. */
export class RuleRuns {
  private said: Said = new Map();
  private overGraph = new Map<string, readonly RuleOutcome[]>();

  /** In the order of the rules. */
  of(subject: string): readonly RuleVerdict[] {
    return this.said.get(subject) ?? NOTHING_SAID;
  }

  runAll(context: RuleContext): void {
    this.said = new Map();
    this.overGraph = new Map();
    for (const rule of OVERALL) {
      const outcomes = rule.check(context);
      if (rule.meta.reach === 'graph') this.overGraph.set(rule.meta.id, outcomes);
      for (const outcome of outcomes) say(this.said, rule, outcome);
    }
  }

  /** Runs again what an edit concerns; returns the elements of which something else is said by rules over the graph. */
  run(context: RuleContext, flows: Flows, edit: Edit, near: Neighbourhood): ReadonlySet<string> {
    const concerned = GRAPH.filter((rule) => isConcerned(rule, edit));
    const fresh: Said = new Map();
    const changed = new Set<string>();
    for (const rule of concerned) {
      const outcomes = rule.check(context);
      for (const id of changedSubjects(this.overGraph.get(rule.meta.id) ?? [], outcomes)) changed.add(id);
      this.overGraph.set(rule.meta.id, outcomes);
      for (const outcome of outcomes) say(fresh, rule, outcome);
    }
    const focus = focused(context, flows, near);
    const isNear = (id: string) => near.nodes.has(id) || near.boundaries.has(id) || near.edges.has(id);
    for (const rule of LOCAL) {
      for (const outcome of rule.check(focus)) if (isNear(outcome.subject)) say(fresh, rule, outcome);
    }
    const again = new Set(concerned.map(({ meta }) => meta.id));
    const keep = (id: string, isKept: (verdict: RuleVerdict) => boolean) => {
      const verdicts = [...this.of(id).filter(isKept), ...(fresh.get(id) ?? [])];
      if (verdicts.length === 0) this.said.delete(id);
      else this.said.set(id, inOrder(verdicts));
    };
    for (const id of [...near.nodes, ...near.boundaries, ...near.edges]) {
      keep(id, ({ meta }) => meta.reach === 'graph' && !again.has(meta.id));
    }
    for (const id of changed) if (!isNear(id)) keep(id, ({ meta }) => !again.has(meta.id));
    return changed;
  }
}
