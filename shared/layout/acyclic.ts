import { byReadingOrder, type Box } from './arrangement.js';
import type { Link } from './liftLinks.js';

/** Tiers of what lets traffic in, and of what only serves: network parts of that kind may well stand before an entry. */
const LAST_ENTRY = 1;
const SERVING = 4;

/** The links with those turned around that lead back to the entry or close a cycle; what is read first comes first. */
export function acyclic(boxes: readonly Box[], all: readonly Link[]): readonly Link[] {
  const links = towardsInside(boxes, all);
  const outgoing = new Map<string, Link[]>();
  for (const link of links) outgoing.set(link.source, [...(outgoing.get(link.source) ?? []), link]);
  const state = new Map<string, 'open' | 'done'>();
  const kept: Link[] = [];
  const visit = (start: string): void => {
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = outgoing.get(top.id)?.[top.next];
      top.next += 1;
      if (!link) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(link.target) === 'open') {
        kept.push({ ...link, source: link.target, target: link.source });
      } else {
        kept.push(link);
        if (state.has(link.target)) continue;
        state.set(link.target, 'open');
        stack.push({ id: link.target, next: 0 });
      }
    }
  };
  const entered = new Set(links.map(({ target }) => target));
  const ordered = [...boxes].sort(byReadingOrder);
  const sources = ordered.filter(({ id }) => !entered.has(id));
  for (const { id } of [...sources, ...ordered]) if (!state.has(id)) visit(id);
  return kept;
}

/** Actors and entries stand before code and data, even where these call them. */
function towardsInside(boxes: readonly Box[], links: readonly Link[]): readonly Link[] {
  const tiers = new Map(boxes.map(({ id, tier }) => [id, tier]));
  return links.map((link) => {
    const from = tiers.get(link.source) ?? LAST_ENTRY;
    const to = tiers.get(link.target) ?? LAST_ENTRY;
    const isBack = to <= LAST_ENTRY && from > LAST_ENTRY && from < SERVING;
    return isBack ? { ...link, source: link.target, target: link.source } : link;
  });
}
