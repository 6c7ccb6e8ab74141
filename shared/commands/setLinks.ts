import type { Diagram, Link } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { changeBoundary, changeNode, withKey } from './edit.js';

/** Sets the links of a node or boundary; none takes the list away. */
export function setLinks(diagram: Diagram, id: string, links: readonly Link[] | undefined): Diagram {
  const wanted = links === undefined || links.length === 0 ? undefined : links;
  const changed = (before: readonly Link[] | undefined) => (equalValues(before, wanted) ? before : wanted);
  if (diagram.nodes.has(id)) return changeNode(diagram, id, (node) => withKey(node, 'links', changed(node.links)));
  return changeBoundary(diagram, id, (boundary) => withKey(boundary, 'links', changed(boundary.links)));
}
