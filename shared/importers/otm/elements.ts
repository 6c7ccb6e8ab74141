import type { Point, Rect } from '../../model/geometry.js';
import { kindOfTitle } from '../drawing/kindOfTitle.js';
import type { SketchBoundary, SketchNode } from '../drawing/sketch.js';
import { addFact } from '../resources/draft.js';
import type { Raw, RawRecord } from '../text/jsonText.js';
import { withoutCircles, type ModelElements } from '../threatModel/modelElements.js';
import { clampedWarning, placeIn } from '../threatModel/place.js';
import { nameIn, namesIn, numberIn, recordIn, recordsIn, textIn, valueIn } from '../threatModel/raw.js';
import { serviceOfType } from './serviceOfType.js';

interface Stated {
  readonly id: string;
  readonly record: RawRecord;
  readonly isZone: boolean;
}

export function elementCount(root: RawRecord): number {
  return recordsIn(root, 'trustZones').length + recordsIn(root, 'components').length;
}

/** Trust zones and components with others inside become boundaries, all other components nodes. */
export function addElements(root: RawRecord, elements: ModelElements): void {
  const stated = [
    ...recordsIn(root, 'trustZones').map((record) => ({ record, isZone: true })),
    ...recordsIn(root, 'components').map((record) => ({ record, isZone: false })),
  ].map((one): Stated => ({ ...one, id: elements.freshId(nameIn(one.record, 'id') || nameIn(one.record, 'name')) }));
  const ids = new Set(stated.map(({ id }) => id));
  const wanted = new Map<string, string>();
  for (const { id, record } of stated) {
    const parent = parentIn(record);
    if (parent === undefined) continue;
    if (ids.has(parent) && parent !== id) wanted.set(id, parent);
    else elements.note(`“${id}” stands in “${parent}”, which the model doesn't have; it was put on the canvas.`);
  }
  const parents = withoutCircles(wanted);
  for (const id of wanted.keys()) {
    if (!parents.has(id)) elements.note(`“${id}” stands inside itself; it was put on the canvas.`);
  }
  const holders = new Set(parents.values());
  const places = placesOf(stated, parents, elements);
  for (const one of outerFirst(stated, parents)) {
    const parent = elements.node(parents.get(one.id));
    const element =
      one.isZone || holders.has(one.id) ? addHolder(one, parent?.id, elements) : addNode(one, parent?.id, elements);
    element.rect = places.get(one.id);
  }
}

function parentIn(record: RawRecord): string | undefined {
  const parent = recordIn(record, 'parent');
  const id: Raw | undefined = valueIn(parent, 'trustZone') ?? valueIn(parent, 'component');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

function outerFirst(stated: readonly Stated[], parents: ReadonlyMap<string, string>): readonly Stated[] {
  const depthOf = (id: string): number => {
    let depth = 0;
    for (let next = parents.get(id); next !== undefined; next = parents.get(next)) depth += 1;
    return depth;
  };
  const depths = new Map(stated.map((one) => [one, depthOf(one.id)]));
  return [...stated].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
}

function addHolder(one: Stated, parent: string | undefined, elements: ModelElements): SketchBoundary {
  const { id, record, isZone } = one;
  const name = nameIn(record, 'name') || id;
  const kind = kindOfTitle(
    `${name} ${nameIn(record, 'type').replace(/[-_]/g, ' ')}`,
    isZone ? 'generic-zone' : 'group',
  );
  const boundary = elements.sketch.addBoundary(kind, name, parent);
  elements.stands(boundary, id, isZone ? 'trustZone' : nameIn(record, 'type') || 'component');
  const rating = numberIn(recordIn(record, 'risk'), 'trustRating');
  if (rating !== undefined) {
    boundary.notes.push(`Trust rating: ${rating}`);
    // ratings run from 0 to 100, trust from 0 to 4
    if (kind === 'generic-zone' && rating >= 0 && rating <= 100) {
      addFact(boundary, 'trust', String(Math.min(4, Math.floor(rating / 20))), 'import', id);
    }
  }
  boundary.notes.push(...notesOf(record));
  return boundary;
}

function addNode({ id, record }: Stated, parent: string | undefined, elements: ModelElements): SketchNode {
  const name = nameIn(record, 'name') || id;
  const type = nameIn(record, 'type');
  const node = elements.sketch.addNode(serviceOfType(type, name), name, parent);
  elements.stands(node, id, type || 'component');
  node.notes.push(...notesOf(record));
  return node;
}

/** Description, tags and attributes. */
export function notesOf(record: RawRecord): readonly string[] {
  const tags = namesIn(record, 'tags');
  const attributes = Object.keys(recordIn(record, 'attributes'))
    .filter((key) => !/pass(?:word|phrase)?|secret|token|credential|private.?key|api.?key/i.test(key))
    .map((key) => `${key}: ${nameIn(recordIn(record, 'attributes'), key)}`)
    .filter((line) => !line.endsWith(': '));
  const lines = [...(tags.length === 0 ? [] : [`Tags: ${tags.join(', ')}`]), ...attributes];
  return [textIn(record, 'description'), lines.join('\n')].filter((note) => note !== '');
}

/** Absolute places, of the elements that have any; a position that fits into the parent's size is meant inside it. */
function placesOf(
  stated: readonly Stated[],
  parents: ReadonlyMap<string, string>,
  elements: ModelElements,
): ReadonlyMap<string, Rect> {
  const own = new Map<string, Rect>();
  const clamped: string[] = [];
  for (const { id, record } of stated) {
    const place = recordsIn(record, 'representations').flatMap((one) => placeIn(one) ?? [])[0];
    if (place === undefined) continue;
    own.set(id, place.rect);
    if (place.isClamped) clamped.push(id);
  }
  if (clamped.length > 0) elements.note(clampedWarning(clamped));
  const absolute = new Map<string, Rect>();
  for (const { id } of outerFirst(stated, parents)) {
    const rect = own.get(id);
    if (rect === undefined) continue;
    const parent = parents.get(id) ?? '';
    const origin = isRelative(rect, own.get(parent)) ? absolute.get(parent) : undefined;
    absolute.set(id, moved(rect, origin ?? { x: 0, y: 0 }));
  }
  return absolute;
}

function isRelative(rect: Rect, parent: Rect | undefined): boolean {
  if (parent === undefined) return false;
  return rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= parent.width && rect.y + rect.height <= parent.height;
}

function moved(rect: Rect, { x, y }: Point): Rect {
  return { ...rect, x: rect.x + x, y: rect.y + y };
}
