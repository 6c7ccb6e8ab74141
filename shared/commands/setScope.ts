import type { Diagram, DiagramNode } from '../model/diagram.js';
import { changeElement, withKey } from './edit.js';

/** Whether an element is assessed or only drawn; undefined and `in` mean the same, and `in` is not written. */
export function setScope(diagram: Diagram, id: string, scope: DiagramNode['scope']): Diagram {
  const written = scope === 'drawn-only' ? scope : undefined;
  return changeElement(diagram, id, (element) =>
    (element.scope === 'drawn-only') === (written === 'drawn-only')
      ? element
      : withKey<typeof element, 'scope'>(element, 'scope', written),
  );
}
