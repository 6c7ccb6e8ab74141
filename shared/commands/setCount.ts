import type { Diagram } from '../model/diagram.js';
import { changeNode, withKey } from './edit.js';

/** How many alike a node stands for; 1, undefined or anything that is no count means one. */
export function setCount(diagram: Diagram, id: string, count: number | undefined): Diagram {
  const several = count !== undefined && Number.isInteger(count) && count > 1;
  return changeNode(diagram, id, (node) => withKey(node, 'count', several ? count : undefined));
}
