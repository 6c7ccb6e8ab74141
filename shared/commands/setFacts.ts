import type { Diagram, Fact } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { changeElement, withKey } from './edit.js';

/** Replaces all facts of one property of a node, boundary or edge; undefined or none at all makes it unknown again. */
export function setFacts(diagram: Diagram, id: string, property: string, facts: readonly Fact[] | undefined): Diagram {
  return changeElement(diagram, id, (element) => {
    const before = element.facts ?? {};
    const known = Object.hasOwn(before, property) ? before[property] : undefined;
    const wanted = facts === undefined || facts.length === 0 ? undefined : facts;
    if (equalValues(known, wanted)) return element;
    const after = withKey(before, property, wanted);
    return withKey<typeof element, 'facts'>(element, 'facts', Object.keys(after).length === 0 ? undefined : after);
  });
}
