import type { FirewallPredicate } from '../catalog/types.js';
import type { FirewallRule } from '../model/diagram.js';
import { isAnywhere } from './addresses.js';
import { portsMatch, protocolMatches } from './firewall.js';
import { onlyPorts, portRanges, WEB_PORTS } from './ports.js';
import { allOf, anyOf, not, ternary, type Ternary } from './ternary.js';

/** Ports that FSBP EC2.19 names as never to be open to everyone. */
const HIGH_RISK: readonly number[] = [
  20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088, 8888,
  9200, 9300,
];

/** IP protocol numbers under the names that rules use. */
const NUMBERS: Readonly<Record<string, string>> = {
  '1': 'icmp',
  '6': 'tcp',
  '17': 'udp',
  '58': 'icmp',
  icmpv6: 'icmp',
};

function named(rule: FirewallRule): FirewallRule {
  const protocol = rule.protocol === undefined ? undefined : (NUMBERS[rule.protocol] ?? rule.protocol);
  return { ...rule, protocol };
}

/** ICMP has no ports. */
function hasPorts(rule: FirewallRule): boolean {
  return rule.protocol !== 'icmp';
}

function fromAnywhere(rule: FirewallRule): Ternary {
  return ternary(rule.peer === undefined ? undefined : isAnywhere(rule.peer));
}

function opens(rule: FirewallRule, port: number): Ternary {
  if (!hasPorts(rule)) return 'no';
  return allOf(fromAnywhere(rule), portsMatch(rule, [{ from: port, to: port }]));
}

/** A list with an order decides by its first match, one without by any rule that allows. */
function isOpen(rules: readonly FirewallRule[], port: number): Ternary {
  if (rules.length === 0 || rules.some(({ priority }) => priority === undefined)) {
    return anyOf(...rules.filter(({ action }) => action === 'allow').map((rule) => opens(rule, port)));
  }
  for (const rule of [...rules].sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))) {
    const match = opens(rule, port);
    if (match === 'unknown') return 'unknown';
    if (match === 'yes') return rule.action === 'allow' ? 'yes' : 'no';
  }
  return 'no';
}

function anyOpen(rules: readonly FirewallRule[], ports: readonly number[]): Ternary {
  return anyOf(...ports.map((port) => isOpen(rules, port)));
}

/** Whether one rule lets everyone in on more than the web's ports. */
function opensMoreThanWeb(rule: FirewallRule): Ternary {
  if (!hasPorts(rule)) return 'no';
  const everyPort = protocolMatches(rule, 'tcp') === 'yes' && (rule.protocol === 'any' || rule.protocol === '-1');
  return allOf(fromAnywhere(rule), everyPort ? 'yes' : not(onlyPorts(portRanges(rule.ports), WEB_PORTS)));
}

const WRONG: Readonly<Record<FirewallPredicate, (inbound: readonly FirewallRule[]) => Ternary>> = {
  'no-anywhere-22': (inbound) => anyOpen(inbound, [22]),
  'no-anywhere-3389': (inbound) => anyOpen(inbound, [3389]),
  'no-anywhere-admin': (inbound) => anyOpen(inbound, [22, 3389]),
  'no-anywhere-udp': (inbound) =>
    anyOf(
      ...inbound
        .filter(({ action }) => action === 'allow')
        .map((rule) => allOf(fromAnywhere(rule), protocolMatches(rule, 'udp'))),
    ),
  'no-anywhere-web': (inbound) => anyOpen(inbound, WEB_PORTS),
  'no-anywhere-445': (inbound) => anyOpen(inbound, [445]),
  'no-anywhere-high-risk': (inbound) => anyOpen(inbound, HIGH_RISK),
  'anywhere-only-80-443': (inbound) =>
    anyOf(...inbound.filter(({ action }) => action === 'allow').map((rule) => opensMoreThanWeb(rule))),
  'no-anywhere': (inbound) => anyOf(...inbound.filter(({ action }) => action === 'allow').map(fromAnywhere)),
};

/** Runs a named test of the catalog over firewall rules; rules that nobody stated leave it unknown. */
export function evaluateFirewall(
  name: FirewallPredicate,
  rules: readonly FirewallRule[] | undefined,
): 'pass' | 'fail' | 'unknown' {
  if (rules === undefined) return 'unknown';
  const wrong = WRONG[name](rules.filter(({ direction }) => direction === 'in').map(named));
  if (wrong === 'unknown') return 'unknown';
  return wrong === 'yes' ? 'fail' : 'pass';
}
