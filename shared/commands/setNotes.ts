import type { Diagram } from '../model/diagram.js';
import { changeElement, withKey } from './edit.js';

/** Sets the remarks on a node, boundary or edge; empty or undefined takes them away. */
export function setNotes(diagram: Diagram, id: string, notes: string | undefined): Diagram {
  return changeElement(diagram, id, (element) =>
    withKey<typeof element, 'notes'>(element, 'notes', notes === '' ? undefined : notes),
  );
}
