import type { Diagram } from '../model/diagram.js';
import { withEntry } from '../model/immutableMap.js';
import { changeBoundary, changeEdge, changeNode, withKey } from './edit.js';

/** Renames an element; of a text note it sets the text, and an empty label of an edge takes the label away. */
export function setLabel(diagram: Diagram, id: string, label: string): Diagram {
  const note = diagram.notes.get(id);
  if (note) {
    return note.text === label
      ? diagram
      : { ...diagram, notes: withEntry(diagram.notes, id, { ...note, text: label }) };
  }
  if (diagram.nodes.has(id)) return changeNode(diagram, id, (node) => withKey(node, 'label', label));
  if (diagram.boundaries.has(id)) return changeBoundary(diagram, id, (boundary) => withKey(boundary, 'label', label));
  return changeEdge(diagram, id, (edge) => withKey(edge, 'label', label === '' ? undefined : label));
}
