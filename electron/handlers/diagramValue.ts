import { z } from 'zod';
import type { Diagram } from '../../shared/model/diagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';

const entities = z.map(z.string(), z.looseObject({}));

/**
 * A diagram as the window sends it: Maps of plain objects. What is inside is checked by writing it and reading it back,
 * the same checks as for a file.
 */
export const diagramValue = z.custom<Diagram>((value) => {
  const outer = z
    .looseObject({
      title: z.string(),
      nodes: entities,
      boundaries: entities,
      edges: entities,
      notes: entities,
      taskStates: entities,
      layout: z.looseObject({ placements: entities, edges: entities }),
    })
    .safeParse(value);
  if (!outer.success) return false;
  try {
    return !('error' in readDiagram(writeDiagram(value as Diagram)));
  } catch {
    return false;
  }
});
