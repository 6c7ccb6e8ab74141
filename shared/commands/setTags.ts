import type { Diagram } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { changeElement, withKey } from './edit.js';

/** Sets the tags of a node, boundary or edge: trimmed, each once, in their order; none takes the list away. */
export function setTags(diagram: Diagram, id: string, tags: readonly string[]): Diagram {
  const wanted = [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  return changeElement(diagram, id, (element) =>
    equalValues(element.tags ?? [], wanted)
      ? element
      : withKey<typeof element, 'tags'>(element, 'tags', wanted.length === 0 ? undefined : wanted),
  );
}
