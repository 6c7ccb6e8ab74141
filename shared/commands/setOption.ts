import type { Diagram, FactValue } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { changeNode, withKey } from './edit.js';

/** Chooses an option of a node as the user does; undefined leaves it open again. */
export function setOption(diagram: Diagram, id: string, option: string, value: FactValue | undefined): Diagram {
  return changeNode(diagram, id, (node) => {
    const before = node.options ?? {};
    const known = Object.hasOwn(before, option) ? before[option] : undefined;
    const wanted = value === undefined ? undefined : ({ value, provenance: 'user' } as const);
    if (equalValues(known, wanted)) return node;
    const after = withKey(before, option, wanted);
    return withKey(node, 'options', Object.keys(after).length === 0 ? undefined : after);
  });
}
