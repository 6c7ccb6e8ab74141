import type { Diagram, Edge } from '../model/diagram.js';
import { descendants } from '../model/hierarchy.js';
import { isWithin, ownSources, type Scope } from './scope.js';
import type { Element } from './traits.js';

/**
 * What the files that were read stood for before and no longer have, by the present diagram. Lines that end at something
 * of it go with it and are not listed.
 */
export function vanishedElements(diagram: Diagram, stated: ReadonlySet<string>, scope: Scope): readonly string[] {
  const gone = new Set<string>();
  const isGone = (element: Element): boolean =>
    !stated.has(element.id) && isFromImport(element) && isWithin(scope, element);
  for (const elements of [diagram.nodes, diagram.boundaries]) {
    for (const element of elements.values()) {
      if (isGone(element) && ownSources(element).length > 0) gone.add(element.id);
    }
  }
  const lines = vanishedLines(diagram, gone, scope, isGone);
  if (scope.others.length === 0) {
    for (const note of diagram.notes.values()) if (isGone(note)) gone.add(note.id);
  }
  for (const id of withoutPurpose(diagram, gone, lines, isGone)) gone.add(id);
  return [...gone, ...lines.filter(({ source, target }) => !gone.has(source) && !gone.has(target)).map(({ id }) => id)];
}

function isFromImport(element: Element): boolean {
  return element.imported !== undefined || ownSources(element).length > 0;
}

/** Lines between things that the import could see. */
function vanishedLines(
  diagram: Diagram,
  gone: ReadonlySet<string>,
  scope: Scope,
  isGone: (edge: Edge) => boolean,
): readonly Edge[] {
  const isSeen = (id: string): boolean => {
    const end = diagram.nodes.get(id) ?? diagram.boundaries.get(id);
    return end !== undefined && (gone.has(id) || (isFromImport(end) && isWithin(scope, end)));
  };
  return [...diagram.edges.values()].filter((edge) => isGone(edge) && isSeen(edge.source) && isSeen(edge.target));
}

/** The internet without a line, zones and regions without content: they stand for no resource and only hold others. */
function withoutPurpose(
  diagram: Diagram,
  gone: ReadonlySet<string>,
  lines: readonly Edge[],
  isGone: (element: Element) => boolean,
): readonly string[] {
  const goneLines = new Set(lines.map(({ id }) => id));
  const inUse = new Set(
    [...diagram.edges.values()]
      .filter(({ id, source, target }) => !goneLines.has(id) && !gone.has(source) && !gone.has(target))
      .flatMap(({ source, target }) => [source, target]),
  );
  const nodes = [...diagram.nodes.values()].filter((node) => isGone(node) && !gone.has(node.id) && !inUse.has(node.id));
  const empty = new Set([...gone, ...nodes.map(({ id }) => id)]);
  const boundaries = [...diagram.boundaries.values()].filter((boundary) => {
    if (!isGone(boundary) || gone.has(boundary.id) || inUse.has(boundary.id)) return false;
    return descendants(diagram, boundary.id).every((id) => {
      const inner = diagram.boundaries.get(id);
      return empty.has(id) || (inner !== undefined && isGone(inner));
    });
  });
  return [...nodes, ...boundaries].map(({ id }) => id);
}
