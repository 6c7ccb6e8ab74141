import type { DiagramNode } from '../model/diagram.js';
import { rules } from '../rules/index.js';
import type { RuleMeta } from '../rules/types.js';
import type { Inquiry } from './inquiry.js';
import type { Kind, RuleQuestion, Said } from './kinds.js';
import { likeAsked, type Told } from './questions.js';
import { BLANK } from './names.js';
import type { RuleVerdict } from './ruleDrafts.js';

function saidAlone({ context }: Inquiry, node: DiagramNode, { meta, each }: RuleQuestion): Said {
  const outcome = each.judge(context, node);
  return outcome === undefined ? {} : { verdict: { meta, outcome } };
}

/** Judged with a blank for the name, which the message keeps. */
function saidOfAll(inquiry: Inquiry, node: DiagramNode, question: RuleQuestion): Said {
  const { verdict } = saidAlone(inquiry, { ...node, label: BLANK }, question);
  return verdict === undefined ? {} : { verdict: { ...verdict, shared: new Map() } };
}

function saidOf(inquiry: Inquiry, node: DiagramNode, question: RuleQuestion, told: Told): Said {
  const { each, said } = question;
  const { context } = inquiry;
  const beside = each.beside === undefined || each.beside(context, node);
  const look = beside === undefined ? undefined : said && likeAsked(said.beside(beside), context, node, question, told);
  if (look === undefined) return saidAlone(inquiry, node, question);
  look.kept ??= saidOfAll(inquiry, node, question);
  const { verdict } = look.kept;
  // a name that is a word of the message too would be taken for the name there
  return verdict?.outcome.message.includes(node.label) === true ? saidAlone(inquiry, node, question) : look.kept;
}

const ORDER: ReadonlyMap<RuleMeta, number> = new Map(rules.map(({ meta }, at) => [meta, at]));

function inRuleOrder(verdicts: RuleVerdict[]): RuleVerdict[] {
  return verdicts.sort((a, b) => (ORDER.get(a.meta) ?? 0) - (ORDER.get(b.meta) ?? 0));
}

/** What rules say of a node: those that speak of one node at a time beside what was `said` by the others. */
export function verdictsOn(
  inquiry: Inquiry,
  node: DiagramNode,
  { rules: questions }: Kind,
  told: Told,
  said: readonly RuleVerdict[],
): readonly RuleVerdict[] {
  const verdicts: RuleVerdict[] = [];
  for (const question of questions) {
    const { verdict } = saidOf(inquiry, node, question, told);
    if (verdict !== undefined) verdicts.push(verdict);
  }
  if (said.length === 0) return verdicts;
  verdicts.push(...said);
  return inRuleOrder(verdicts);
}
