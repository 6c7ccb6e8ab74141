import type { Draft, DraftNode } from './draft.js';

/** Longer names are cut on the card of a node. */
const LONGEST = 22;
/** A beginning that this share of the names has in common, and so many of them, says nothing of any. */
const COMMON_SHARE = 0.4;
const COMMON_COUNT = 3;
const SHORTEST = 3;

const WORDS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g;

/**
 * Names lose what the picture says anyway: words at their beginning that name a boundary around the node (`stage orders` in
 * `stage` → `orders`). Names too long for a card also where these are not words of their own (`VpcPublicSubnet1NATGateway` in
 * `PublicSubnet1` in `Vpc` → `NATGateway`), a beginning that most names have, and the type of the resource at their end, which
 * stands below the name (`getOrdersLambdaFunction` → `getOrders`).
 */
export function shortenLabels(draft: Draft): void {
  const nodes = [...draft.nodes.values()];
  const common = commonBeginnings(nodes);
  const proposals = new Map(
    nodes
      .map((node) => [node, shortened(node, draft, common)] as const)
      .filter(([{ label }, short]) => label !== short),
  );
  const taken = new Map<string, number>();
  const key = (node: DraftNode): string => `${node.parent ?? ''} ${proposals.get(node) ?? node.label}`;
  for (const node of nodes) taken.set(key(node), (taken.get(key(node)) ?? 0) + 1);
  for (const [node, label] of proposals) if (taken.get(key(node)) === 1) node.label = label;
}

function shortened(node: DraftNode, draft: Draft, common: ReadonlySet<string>): string {
  const around: string[] = [];
  let parent = node.parent === undefined ? undefined : draft.boundaries.get(node.parent);
  while (parent !== undefined && !around.includes(parent.label)) {
    around.unshift(parent.label);
    parent = parent.parent === undefined ? undefined : draft.boundaries.get(parent.parent);
  }
  let { label } = node;
  for (const name of around) if (label.length > LONGEST || label.startsWith(`${name} `)) label = without(label, name);
  const beginning = [...beginningsOf(label)].reverse().find((one) => common.has(one));
  if (beginning !== undefined) label = without(label, beginning);
  if (label.length <= LONGEST) return label;
  const short = withoutType(label, node.sources[0]?.type ?? '');
  // a gateway in a subnet isn't called like the subnet
  return around.some((name) => short.endsWith(name)) ? label : short;
}

/** `AWS::Lambda::Function`: without `LambdaFunction` at the end; also without `Function` alone where that is two words (`StateMachine`). */
function withoutType(label: string, type: string): string {
  const [service = '', resource = ''] = type.split('::').slice(1);
  const endings = [service + resource, ...((resource.match(WORDS) ?? []).length > 1 ? [resource] : [])];
  const ending = endings.find((one) => one !== '' && label.toLowerCase().endsWith(one.toLowerCase()));
  const rest = ending === undefined ? '' : label.slice(0, -ending.length).replace(/[^A-Za-z\d]+$/, '');
  return rest.length < SHORTEST ? label : rest;
}

/** The name without this beginning, where a word begins after it and enough is left. */
function without(label: string, beginning: string): string {
  if (!beginningsOf(label).includes(beginning)) return label;
  const rest = label.slice(beginning.length).replace(/^[^A-Za-z\d]+/, '');
  return rest.length < SHORTEST ? label : rest;
}

/** What stands before each word but the first, the shortest first. */
function beginningsOf(label: string): readonly string[] {
  const words = label.match(WORDS) ?? [];
  return words.slice(0, -1).map((_, index) => words.slice(0, index + 1).join(''));
}

function commonBeginnings(nodes: readonly DraftNode[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { label } of nodes) {
    for (const beginning of beginningsOf(label)) counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  const least = Math.max(COMMON_COUNT, COMMON_SHARE * nodes.length);
  const long = nodes.filter(({ label }) => label.length > LONGEST).map(({ label }) => label);
  // either all that have it lose it or none does
  const isInTheWay = (beginning: string): boolean => long.some((label) => label.startsWith(beginning));
  const common = [...counts].filter(([beginning, count]) => count >= least && isInTheWay(beginning));
  return new Set(common.map(([beginning]) => beginning));
}
