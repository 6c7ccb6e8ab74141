import { addEdgeFacts, edgeFactsOf } from '../drawing/edgeWords.js';
import { serviceOfWords } from '../drawing/serviceOfWords.js';
import type { SketchBoundary, SketchEdge, SketchNode } from '../drawing/sketch.js';
import type { RawRecord } from '../text/jsonText.js';
import type { ModelElements } from '../threatModel/modelElements.js';
import { recordIn, textIn, valueIn } from '../threatModel/raw.js';
import { tablesOf, type Table } from './tables.js';

/** Parts that tables may name. */
const MAX_PARTS = 300;

/** What the model is about, and the parts of it that its tables name. */
export interface Application {
  /** Stands for everything that belongs to no part: a zone around the parts, or a node where none is named. */
  readonly whole: SketchBoundary | SketchNode;
  /** Name in lower case → part. */
  readonly parts: ReadonlyMap<string, SketchNode>;
}

/** Draws the application; entities and flows come from tables in its descriptions that have such columns. */
export function addEntities(root: RawRecord, title: string, elements: ModelElements): Application {
  const tables = ['dataflow', 'architecture', 'applicationInfo'].flatMap((section) => {
    const markdown = valueIn(recordIn(root, section), 'description');
    return typeof markdown === 'string' ? tablesOf(markdown.slice(0, 200_000)) : [];
  });
  const flows = tables.filter((table) => !isOfBoundaries(table)).flatMap(flowsOf);
  const named = [
    ...tables.flatMap(entitiesOf),
    ...flows.flatMap(({ source, target }) => [
      { name: source, description: '' },
      { name: target, description: '' },
    ]),
  ];
  const { sketch } = elements;
  const whole = named.length > 0 ? sketch.addBoundary('generic-zone', title) : sketch.addNode('generic/web-app', title);
  whole.notes.push(
    ...['applicationInfo', 'architecture', 'dataflow']
      .map((section) => textIn(recordIn(root, section), 'description'))
      .filter((text) => text !== ''),
  );
  elements.stands(whole, 'applicationInfo', 'application');
  const parts = new Map<string, SketchNode>();
  for (const { name, description } of named) {
    const known = parts.get(name.toLowerCase());
    if (known !== undefined || name === '' || parts.size >= MAX_PARTS) continue;
    const service = serviceOfWords(name) ?? 'generic/unknown';
    const isOutside = /^generic\/(?:user|admin|third-party|partner|internet|browser|mobile)$/.test(service);
    const node = sketch.addNode(service, name, isOutside ? undefined : whole.id);
    elements.stands(node, elements.freshId(`entity/${name}`), 'entity');
    if (description !== '') node.notes.push(description);
    parts.set(name.toLowerCase(), node);
  }
  const drawn = flows.flatMap((flow) => addFlow(flow, parts, elements));
  for (const crossing of tables.filter(isOfBoundaries).flatMap(flowsOf)) addCrossing(crossing, parts, drawn, elements);
  return { whole, parts };
}

interface Flow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly description: string;
  readonly rest: string;
}

function addFlow(
  { id, source, target, description, rest }: Flow,
  parts: ReadonlyMap<string, SketchNode>,
  elements: ModelElements,
): readonly SketchEdge[] {
  const from = parts.get(source.toLowerCase());
  const to = parts.get(target.toLowerCase());
  const sourceId = elements.freshId(`flow/${id === '' ? `${source}-${target}` : id}`);
  if (from === undefined || to === undefined || from === to) {
    elements.dropped(sourceId, `The flow “${description || id}” is left out: it needs two different entities.`);
    return [];
  }
  const edge = elements.sketch.addEdge(from.id, to.id, description);
  elements.stands(edge, sourceId, 'flow');
  addEdgeFacts(edge, edgeFactsOf(`${description} ${rest}`), sourceId);
  if (id !== '') edge.notes.push(id);
  if (rest !== '') edge.notes.push(rest);
  return [edge];
}

/** A table of trust boundaries says which flows cross them. */
function isOfBoundaries({ columns }: Table): boolean {
  return columns.some((column) => column.includes('boundar'));
}

function addCrossing(
  { id, source, target, description, rest }: Flow,
  parts: ReadonlyMap<string, SketchNode>,
  edges: readonly SketchEdge[],
  elements: ModelElements,
): void {
  const ends = [parts.get(source.toLowerCase())?.id, parts.get(target.toLowerCase())?.id];
  const edge = edges.find((one) => ends.includes(one.source) && ends.includes(one.target));
  const sourceId = elements.freshId(`boundary/${id === '' ? `${source}-${target}` : id}`);
  if (edge === undefined) {
    elements.dropped(
      sourceId,
      `The trust boundary “${id || description}” is left out: no flow runs from ${source} to ${target}.`,
    );
    return;
  }
  edge.notes.push([`Crosses the trust boundary ${id}`, description, rest].filter((line) => line !== '').join('\n'));
  elements.folded(edge, sourceId, 'trust-boundary');
}

/** Tables with a source and a target column list flows. */
function flowsOf({ columns, rows }: Table): readonly Flow[] {
  const source = columns.findIndex((column) => /^(?:source|from)\b|\bsource\b/.test(column));
  const target = columns.findIndex((column) =>
    /^(?:target|destination|to|sink)\b|\b(?:target|destination)\b/.test(column),
  );
  if (source === -1 || target === -1) return [];
  const words = columns.findIndex(
    (column, index) => index !== source && index !== target && /description|flow name|name|action/.test(column),
  );
  const id = columns.findIndex(
    (column, index) =>
      ![source, target, words].includes(index) && /\b(?:id|identifier|no|number|#|flow)\b/.test(column),
  );
  return rows
    .filter((row) => (row[source] ?? '') !== '' && (row[target] ?? '') !== '')
    .map((row) => ({
      id: row[id] ?? '',
      source: row[source] ?? '',
      target: row[target] ?? '',
      description: row[words] ?? '',
      rest: row
        .map((cell, index) =>
          cell === '' || [source, target, words, id].includes(index) ? '' : `${columns[index] ?? ''}: ${cell}`,
        )
        .filter((cell) => cell !== '')
        .join('\n'),
    }));
}

/** Tables whose first column is called entity, component or the like list parts. */
function entitiesOf({ columns, rows }: Table): readonly { readonly name: string; readonly description: string }[] {
  if (
    !/^(?:entity|entities|component|element|system|actor|process|data store|external entity)s?\b/.test(columns[0] ?? '')
  )
    return [];
  const words = columns.findIndex((column) => /description|purpose|function/.test(column));
  return rows
    .filter(([name = '']) => name !== '')
    .map((row) => ({ name: row[0] ?? '', description: row[words] ?? '' }));
}
