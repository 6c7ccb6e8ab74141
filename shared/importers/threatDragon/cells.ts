import type { Point, Rect } from '../../model/geometry.js';
import { isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { clamped, placeIn } from '../threatModel/place.js';
import { nameIn, numberIn, recordIn, recordsIn, textIn, valueIn } from '../threatModel/raw.js';
import { ownEntry } from '../resources/ownEntry.js';

/** A cell of either version of the format. */
export interface DragonCell {
  readonly id: string;
  readonly kind: 'process' | 'store' | 'actor' | 'flow' | 'box' | 'curve' | 'text' | 'other';
  readonly name: string;
  /** What the cell says of itself: threats, flags, descriptions. */
  readonly data: RawRecord;
  readonly rect?: Rect;
  readonly isClamped: boolean;
  /** Id of the cell at an end of a flow. */
  readonly source?: string;
  readonly target?: string;
  readonly sourcePoint?: Point;
  readonly targetPoint?: Point;
  readonly points: readonly Point[];
}

export interface DragonDiagram {
  readonly title: string;
  readonly description: string;
  readonly cells: readonly DragonCell[];
}

const KINDS: Readonly<Record<string, DragonCell['kind']>> = {
  actor: 'actor',
  process: 'process',
  store: 'store',
  flow: 'flow',
  'trust-boundary-box': 'box',
  'trust-boundary-curve': 'curve',
  // spelled so by version 2.0
  'trust-broundary-curve': 'curve',
  'td-text-block': 'text',
  'tm.actor': 'actor',
  'tm.process': 'process',
  'tm.store': 'store',
  'tm.flow': 'flow',
  'tm.boundarybox': 'box',
  'tm.boundary': 'curve',
  'tm.text': 'text',
};

/** The diagrams of a model of version 1 or 2. */
export function diagramsOf(root: RawRecord): readonly DragonDiagram[] {
  return recordsIn(recordIn(root, 'detail'), 'diagrams').map((diagram, index) => {
    const cells = recordsIn(diagram, 'cells');
    const older = recordsIn(recordIn(diagram, 'diagramJson'), 'cells');
    const taken = new Set<string>();
    return {
      title: nameIn(diagram, 'title') || `Diagram ${index + 1}`,
      description: textIn(diagram, 'description'),
      cells: (cells.length > 0 ? cells : older).map((cell) => cellOf(cell, taken)),
    };
  });
}

function cellOf(cell: RawRecord, taken: Set<string>): DragonCell {
  const data = recordIn(cell, 'data');
  const isNew = isRawRecord(valueIn(cell, 'data'));
  const shape = nameIn(cell, 'shape').toLowerCase();
  const type = (nameIn(data, 'type') || nameIn(cell, 'type')).toLowerCase();
  const place = placeIn(cell);
  const source = recordIn(cell, 'source');
  const target = recordIn(cell, 'target');
  return {
    id: freshId(nameIn(cell, 'id') || 'cell', taken),
    kind: ownEntry(KINDS, shape) ?? ownEntry(KINDS, type) ?? 'other',
    name: nameOf(cell, data),
    data: isNew ? data : cell,
    rect: place?.rect,
    isClamped: place?.isClamped ?? false,
    source: endId(source),
    target: endId(target),
    sourcePoint: pointOf(source),
    targetPoint: pointOf(target),
    points: recordsIn(cell, 'vertices').flatMap((vertex) => pointOf(vertex) ?? []),
  };
}

function freshId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let k = 2; taken.has(id); k += 1) id = `${wanted}~${k}`;
  taken.add(id);
  return id;
}

/** The name stands in `data`, in the drawn text, or in the label of a flow. */
function nameOf(cell: RawRecord, data: RawRecord): string {
  const drawn = textOfAttributes(recordIn(cell, 'attrs'));
  const [label] = recordsIn(cell, 'labels');
  const labelled = textOfAttributes(recordIn(label, 'attrs'));
  return nameIn(data, 'name') || drawn || labelled;
}

function textOfAttributes(attributes: RawRecord): string {
  return nameIn(recordIn(attributes, 'text'), 'text') || nameIn(recordIn(attributes, 'labelText'), 'text');
}

function endId(end: RawRecord): string | undefined {
  const id: Raw | undefined = valueIn(end, 'cell') ?? valueIn(end, 'id');
  return typeof id === 'string' ? id : undefined;
}

function pointOf(record: RawRecord): Point | undefined {
  const x = numberIn(record, 'x');
  const y = numberIn(record, 'y');
  return x === undefined || y === undefined ? undefined : { x: clamped(x), y: clamped(y) };
}
