import { kindOfTitle } from '../drawing/kindOfTitle.js';
import type { ModelDocument } from '../threatModel/document.js';
import { withoutCircles, type ModelElements } from '../threatModel/modelElements.js';
import { nameIn, namesIn, textIn, valueIn } from '../threatModel/raw.js';
import { entriesOf, type Entry } from './entries.js';
import { BOUNDARY_TYPES } from './wordsTable.js';

/** Draws the trust boundaries; technical asset id → id of the boundary that names it. */
export function addBoundaries(document: ModelDocument, elements: ModelElements): ReadonlyMap<string, string> {
  const entries = entriesOf(valueIn(document.root, 'trust_boundaries'), ['trust_boundaries']).map((entry) => ({
    ...entry,
    id: elements.freshId(entry.id),
  }));
  const parents = parentsOf(entries, elements);
  const depthOf = (id: string): number => {
    let depth = 0;
    for (let next = parents.get(id); next !== undefined; next = parents.get(next)) depth += 1;
    return depth;
  };
  const inside = new Map<string, string>();
  for (const entry of [...entries].sort((a, b) => depthOf(a.id) - depthOf(b.id))) {
    addBoundary(entry, elements.node(parents.get(entry.id))?.id, elements);
    for (const asset of namesIn(entry.record, 'technical_assets_inside')) {
      const line = document.lineOf(entry.path);
      const where = line === undefined ? '' : ` (the second begins in line ${line})`;
      if (!inside.has(asset)) inside.set(asset, entry.id);
      else elements.note(`“${asset}” stands in two trust boundaries; it was put into the first one${where}.`);
    }
  }
  return inside;
}

function parentsOf(entries: readonly Entry[], elements: ModelElements): ReadonlyMap<string, string> {
  const ids = new Set(entries.map(({ id }) => id));
  const nested = new Map<string, string>();
  for (const { id, record } of entries) {
    for (const inner of namesIn(record, 'trust_boundaries_nested')) {
      if (!ids.has(inner)) elements.note(`Trust boundary “${id}” holds “${inner}”, which the model doesn't have.`);
      else if (!nested.has(inner)) nested.set(inner, id);
    }
  }
  const parents = withoutCircles(nested);
  for (const id of nested.keys()) {
    if (!parents.has(id)) elements.note(`Trust boundary “${id}” stands inside itself; it was put on the canvas.`);
  }
  return parents;
}

function addBoundary({ id, title, record }: Entry, parent: string | undefined, elements: ModelElements): void {
  const type = nameIn(record, 'type');
  const kind = BOUNDARY_TYPES[type] ?? kindOfTitle(title, 'generic-zone');
  const boundary = elements.sketch.addBoundary(kind, title, parent);
  elements.stands(boundary, id, type || 'trust-boundary');
  const tags = namesIn(record, 'tags');
  const description = textIn(record, 'description');
  if (description !== '' && description !== title) boundary.notes.push(description);
  if (tags.length > 0) boundary.notes.push(`Tags: ${tags.join(', ')}`);
  if (tags.some((tag) => /^aws\b/.test(tag))) boundary.provider = 'aws';
}
