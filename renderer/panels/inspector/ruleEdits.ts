import type { FirewallRule } from '../../../shared/model/diagram.js';

const FIRST_PRIORITY = 100;

/** A rule to start from: HTTPS in; where rules are ordered, after the last one. */
export function newRule(rules: readonly FirewallRule[], isOrdered: boolean): FirewallRule {
  const rule: FirewallRule = { direction: 'in', action: 'allow', protocol: 'tcp', ports: '443' };
  if (!isOrdered) return rule;
  const last = Math.max(0, ...rules.map(({ priority }) => priority ?? 0));
  return { ...rule, priority: last + FIRST_PRIORITY };
}

/** The list with a part of one rule changed; a part of undefined is left out: unknown. */
export function withRule(
  rules: readonly FirewallRule[],
  index: number,
  part: Partial<FirewallRule>,
): readonly FirewallRule[] {
  return rules.map((rule, other) => {
    if (other !== index) return rule;
    const changed: Record<string, unknown> = { ...rule, ...part };
    return Object.fromEntries(
      Object.entries(changed).filter(([, value]) => value !== undefined),
    ) as unknown as FirewallRule;
  });
}

/** The list with a rule one place further; priorities stay with the place, so that the order they give is the shown one. */
export function moved(rules: readonly FirewallRule[], index: number, by: -1 | 1): readonly FirewallRule[] {
  const rule = rules[index];
  const other = rules[index + by];
  if (!rule || !other) return rules;
  const after = [...rules];
  after[index] = withPriorityOf(other, rule);
  after[index + by] = withPriorityOf(rule, other);
  return after;
}

function withPriorityOf(rule: FirewallRule, place: FirewallRule): FirewallRule {
  return place.priority === undefined ? rule : { ...rule, priority: place.priority };
}
