import type { Catalog } from '../../shared/catalog/types.js';
import type { Diagram } from '../../shared/model/diagram.js';

type Good = ReadonlyMap<string, ReadonlySet<unknown>>;

/** The least that any engine would do: for each pair of node and control a look-up and a set test, for each graph rule a walk. */
export function bareLoop(diagram: Diagram, catalog: Catalog, good: Good, graphRules: number): number {
  const next = targetsOf(diagram.edges);
  let met = 0;
  for (const { service, facts = {} } of diagram.nodes.values())
    for (const { property, controls } of catalog.controlTasksByService.get(service) ?? [])
      for (const { id } of controls) if (good.get(id)?.has(facts[property]?.[0]?.value)) met += 1;
  for (let rule = 0; rule < graphRules; rule += 1) met += walk(next, 'n_internet');
  return met;
}

function targetsOf(edges: Diagram['edges']): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { source } of edges.values()) next.set(source, []);
  for (const { source, target } of edges.values()) next.get(source)?.push(target);
  return next;
}

function walk(next: ReadonlyMap<string, readonly string[]>, start: string): number {
  const reached = new Set([start]);
  for (const id of reached) for (const target of next.get(id) ?? []) reached.add(target);
  return reached.size;
}
