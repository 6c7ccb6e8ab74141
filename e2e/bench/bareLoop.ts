import type { Catalog } from '../../shared/catalog/types.js';
import type { Diagram } from '../../shared/model/diagram.js';

/** The least that any engine would do: a look-up and a set test a control, and a walk a graph rule. */
export function bareLoop(
  diagram: Diagram,
  catalog: Catalog,
  good: ReadonlyMap<string, ReadonlySet<unknown>>,
  graphRules: number,
): number {
  let met = 0;
  for (const { service, facts } of diagram.nodes.values())
    for (const { property, controls } of catalog.controlTasksByService.get(service) ?? [])
      for (const { id } of controls) if (good.get(id)?.has(facts?.[property]?.[0]?.value)) met += 1;
  const next = new Map<string, string[]>();
  for (const { source, target } of diagram.edges.values()) next.set(source, [...(next.get(source) ?? []), target]);
  for (let rule = 0; rule < graphRules; rule += 1) {
    const reached = new Set(['n_internet']);
    for (const id of reached) for (const target of next.get(id) ?? []) reached.add(target);
    met += reached.size;
  }
  return met;
}
