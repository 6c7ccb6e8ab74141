import { addEdgeFacts, edgeFactsOf } from '../drawing/edgeWords.js';
import type { RawRecord } from '../text/jsonText.js';
import type { ModelElements } from '../threatModel/modelElements.js';
import { isTrue, nameIn, namesIn, recordIn, recordsIn, valueIn } from '../threatModel/raw.js';
import { notesOf } from './elements.js';

/** Data flows become edges; one that ends nowhere is said so. */
export function addDataflows(root: RawRecord, elements: ModelElements): void {
  const assets = new Map(recordsIn(root, 'assets').map((asset) => [nameIn(asset, 'id'), nameIn(asset, 'name')]));
  for (const flow of recordsIn(root, 'dataflows')) {
    const id = elements.freshId(nameIn(flow, 'id') || nameIn(flow, 'name'));
    const name = nameIn(flow, 'name');
    const source = elements.node(valueIn(flow, 'source'));
    const target = elements.node(valueIn(flow, 'destination'));
    if (source === undefined || target === undefined) {
      elements.dropped(
        id,
        `Data flow “${name || id}” is left out: an end of it is not in the model. Correct its source or destination.`,
      );
      continue;
    }
    if (source === target) {
      elements.folded(source, id, 'dataflow');
      source.notes.push(`Data flow to itself: ${name || id}`);
      continue;
    }
    const edge = elements.sketch.addEdge(source.id, target.id, name);
    elements.stands(edge, id, 'dataflow');
    if (isTrue(flow, 'bidirectional')) edge.direction = 'both';
    const attributes = recordIn(flow, 'attributes');
    const words = [
      name,
      ...Object.keys(attributes).map((key) => `${key} ${nameIn(attributes, key)}`),
      ...namesIn(flow, 'tags'),
    ];
    addEdgeFacts(edge, edgeFactsOf(words.join(' ')), id);
    edge.notes.push(...notesOf(flow));
    const carried = namesIn(flow, 'assets').map((asset) => assets.get(asset) ?? asset);
    if (carried.length > 0) edge.notes.push(`Carries: ${carried.join(', ')}`);
  }
}
