import { LAYERS } from '../catalog/layers.js';
import { csvText } from './parts/csvText.js';
import { assessedNodes, outstandingTasks, whereabouts, type AssessedNode } from './parts/facts.js';
import { MODEL_NAMES, OWNER_NAMES } from './parts/words.js';
import type { Exporter, Report } from './types.js';

const HEAD = [
  'Node',
  'Service',
  'Model',
  'Where',
  'Layer',
  'Owner',
  'Decided by',
  'Because',
  'Outstanding tasks',
  'Node id',
  'Layer id',
] as const;

const BASES = {
  human: 'a person',
  boundary: 'the place',
  option: 'an option',
  refined: 'the refined matrix',
  base: 'the matrix',
  'not-applicable': 'the service',
  'model-unknown': 'nothing yet',
} as const;

function rowsOf(report: Report, { node, element }: AssessedNode): readonly (readonly string[])[] {
  const service = report.catalog.services.get(node.service);
  const own = outstandingTasks(report).filter(({ subjects }) => subjects.includes(node.id));
  return LAYERS.map(({ id, label }) => {
    const { owner, basis, because } = element.owners[id];
    return [
      node.label,
      service?.name ?? node.service,
      MODEL_NAMES[element.model] ?? element.model,
      whereabouts(report.diagram, node.id),
      label,
      OWNER_NAMES[owner],
      BASES[basis],
      because.join('; '),
      own
        .filter(({ layer }) => layer === id)
        .map(({ title }) => title)
        .join('; '),
      node.id,
      id,
    ];
  });
}

/** Who secures which layer of which node and why: the responsibility matrix of the diagram. */
export const matrixCsv: Exporter = {
  meta: { id: 'matrix-csv', name: 'Responsibility matrix (CSV)', extension: 'csv' },
  write: (report) => csvText([HEAD, ...assessedNodes(report).flatMap((assessed) => rowsOf(report, assessed))]),
};
