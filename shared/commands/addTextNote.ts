import type { Diagram, TextNote } from '../model/diagram.js';
import type { Point } from '../model/geometry.js';
import { withEntry } from '../model/immutableMap.js';
import { isFree, wholePx } from './edit.js';
import { mayContain } from './legalParents.js';

/** Puts a free text at a place relative to its parent. */
export function addTextNote(diagram: Diagram, { id, text, parent, x, y }: TextNote & Point): Diagram {
  if (!isFree(diagram, id)) return diagram;
  const boundary = parent === undefined ? undefined : diagram.boundaries.get(parent);
  if (parent !== undefined && !(boundary && mayContain(boundary.kind, 'note'))) return diagram;
  return {
    ...diagram,
    notes: withEntry(diagram.notes, id, { id, text, ...(parent === undefined ? {} : { parent }) }),
    layout: { ...diagram.layout, placements: withEntry(diagram.layout.placements, id, wholePx({ x, y })) },
  };
}
