import type { Diagram, Edge } from '../model/diagram.js';
import { changeEdge, withKey } from './edit.js';

/** Whether only the source or both ends open the connection. */
export function setDirection(diagram: Diagram, id: string, direction: Edge['direction']): Diagram {
  return changeEdge(diagram, id, (edge) => withKey(edge, 'direction', direction === 'both' ? 'both' : undefined));
}
