import type { Diagram } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { changeBoundary, withKey } from './edit.js';

/** Sets which nodes a security group guards; ids of anything else are left out, the order does not matter. */
export function setMembers(diagram: Diagram, groupId: string, nodeIds: Iterable<string>): Diagram {
  return changeBoundary(diagram, groupId, (group) => {
    if (group.kind !== 'security-group') return group;
    const members = [...new Set(nodeIds)].filter((id) => diagram.nodes.has(id)).sort();
    return equalValues([...(group.members ?? [])].sort(), members) ? group : withKey(group, 'members', members);
  });
}
