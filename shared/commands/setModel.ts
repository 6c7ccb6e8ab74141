import type { Diagram } from '../model/diagram.js';
import { changeNode, withKey } from './edit.js';

/** Chooses the responsibility model of a node whose service leaves it open; undefined leaves it open again. */
export function setModel(diagram: Diagram, id: string, model: string | undefined): Diagram {
  return changeNode(diagram, id, (node) => withKey(node, 'model', model));
}
