import { singleLine } from '../../figures/textWidth.js';
import type { Diagram } from '../../model/diagram.js';
import { ancestors } from '../../model/hierarchy.js';

/** Names of a diagram's nodes and boundaries by id; a diagram never changes, so they are worked out once. */
const known = new WeakMap<Diagram, ReadonlyMap<string, string>>();

function labelOf({ label, id }: { readonly label: string; readonly id: string }): string {
  return singleLine(label) || id;
}

/** A label that several elements bear, told apart by the place of each. */
function withPlace(diagram: Diagram, label: string, id: string): string {
  const [around] = ancestors(diagram, id);
  return around === undefined ? label : `${label} (${labelOf(around)})`;
}

function namesIn(diagram: Diagram): ReadonlyMap<string, string> {
  const elements = [...diagram.nodes.values(), ...diagram.boundaries.values()];
  const bearers = new Map<string, number>();
  for (const element of elements) bearers.set(labelOf(element), (bearers.get(labelOf(element)) ?? 0) + 1);
  return new Map(
    elements.map((element) => {
      const label = labelOf(element);
      return [element.id, (bearers.get(label) ?? 0) > 1 ? withPlace(diagram, label, element.id) : label];
    }),
  );
}

/** How a node, boundary or edge is called where its place is not seen. */
export function elementName(diagram: Diagram, id: string): string {
  const names = known.get(diagram) ?? namesIn(diagram);
  known.set(diagram, names);
  const edge = diagram.edges.get(id);
  if (edge === undefined) return names.get(id) ?? id;
  return `${names.get(edge.source) ?? edge.source} to ${names.get(edge.target) ?? edge.target}`;
}

/** Names of several, each once: `orders-app-a, orders-app-b`. */
export function elementNames(diagram: Diagram, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.map((id) => elementName(diagram, id)))];
}
