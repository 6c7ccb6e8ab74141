import type { Diagram } from '../../shared/model/diagram.js';
import { parentOf } from '../../shared/model/hierarchy.js';
import { boundaryWord } from './boundaryWords.js';
import { serviceOf } from './services.js';

/** What a list calls an element: its label, or both ends of a connection. */
export function elementName(diagram: Diagram, id: string): string {
  const named = diagram.nodes.get(id) ?? diagram.boundaries.get(id);
  if (named) return named.label === '' ? 'Unnamed' : named.label;
  const edge = diagram.edges.get(id);
  if (edge) return `${elementName(diagram, edge.source)} → ${elementName(diagram, edge.target)}`;
  return diagram.notes.get(id)?.text ?? id;
}

/** Several subjects in one cell: `orders-app-a, +1`. */
export function subjectsName(diagram: Diagram, ids: readonly string[]): string {
  const [first, ...others] = ids;
  if (first === undefined) return 'The whole diagram';
  const name = elementName(diagram, first);
  return others.length === 0 ? name : `${name}, +${String(others.length)}`;
}

/** What an element is: the name of its service, the kind of a boundary. */
export function kindName(diagram: Diagram, id: string): string {
  const node = diagram.nodes.get(id);
  if (node) return serviceOf(node.service)?.name ?? `Unknown service ${node.service}`;
  const boundary = diagram.boundaries.get(id);
  if (boundary) return boundaryWord(diagram, boundary);
  return diagram.edges.has(id) ? 'Connection' : 'Note';
}

/** What each of a list is; of those that are called the same also where they stand. */
export function kindsInList(diagram: Diagram, ids: readonly string[]): ReadonlyMap<string, string> {
  const called = new Map<string, number>();
  for (const id of ids) called.set(elementName(diagram, id), (called.get(elementName(diagram, id)) ?? 0) + 1);
  return new Map(
    ids.map((id) => {
      const parent = parentOf(diagram, id);
      const isAlone = (called.get(elementName(diagram, id)) ?? 0) < 2 || parent === undefined;
      return [id, isAlone ? kindName(diagram, id) : `${kindName(diagram, id)} in ${elementName(diagram, parent)}`];
    }),
  );
}
