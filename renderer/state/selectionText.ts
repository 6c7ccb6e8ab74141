import type { Diagram } from '../../shared/model/diagram.js';
import { boundaryWord } from './boundaryWords.js';
import { elementName } from './elements.js';
import { serviceOf } from './services.js';

/** Copied elements as anybody reads them: one a line, boundaries before what is in them, connections last. */
export function selectionText(diagram: Diagram): string {
  const place = (parent: string | undefined) => (parent === undefined ? '' : ` in ${elementName(diagram, parent)}`);
  return [
    ...[...diagram.boundaries.values()].map(
      (boundary) => `${boundary.label} (${boundaryWord(diagram, boundary)})${place(boundary.parent)}`,
    ),
    ...[...diagram.nodes.values()].map(
      ({ label, service, parent, count = 1 }) =>
        `${label} (${serviceOf(service)?.name ?? service})${count > 1 ? ` × ${String(count)}` : ''}${place(parent)}`,
    ),
    ...[...diagram.notes.values()].map(({ text }) => text),
    ...[...diagram.edges.values()].map(({ id, label }) => `${elementName(diagram, id)}${label ? `: ${label}` : ''}`),
  ].join('\n');
}
