import type { FirewallRule } from '../../../model/diagram.js';
import type { DraftBoundary } from '../../resources/draft.js';
import type { Edges } from '../../resources/edges.js';
import type { Elements } from '../../resources/elements.js';
import type { Resource } from '../../resources/resource.js';
import { ruleFacts } from './connection.js';

/** Two big groups that may talk would make more lines than anybody can follow. */
const MAX_PAIRS = 9;

/** A rule of a group that names another group as its source: members of that one call members of this one. */
export function drawReachability(elements: Elements, edges: Edges): void {
  const groups = new Map<string, DraftBoundary>();
  for (const [group] of elements.ownBoundaries('security-group')) groups.set(`sg:${group.id}`, group);
  for (const [group, resource] of elements.ownBoundaries('security-group')) {
    for (const rule of group.rules ?? []) {
      const source = rule.direction === 'in' && rule.peer !== undefined ? groups.get(rule.peer) : undefined;
      if (source !== undefined && source !== group) drawRule(rule, source, group, resource, { elements, edges });
    }
  }
}

function drawRule(
  rule: FirewallRule,
  source: DraftBoundary,
  group: DraftBoundary,
  resource: Resource,
  { elements, edges }: { readonly elements: Elements; readonly edges: Edges },
): void {
  const facts = ruleFacts(rule);
  const few = source.members.size * group.members.size <= MAX_PAIRS;
  const stated = elements.graph.all.get(rule.source ?? '') ?? resource;
  for (const from of source.members) {
    for (const to of group.members) {
      if (edges.between(from, to) !== undefined || (few && edges.between(to, from) === undefined)) {
        edges.connect(from, to, stated, facts);
      }
    }
  }
}
