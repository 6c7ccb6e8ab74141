import { z } from 'zod';
import { diagramFileSchema } from './diagramSchema.js';
import { SCHEMA_ID } from './writeDiagram.js';

/** The published JSON Schema (2020-12) of a .demarc file. */
export function jsonSchema(): object {
  return { ...z.toJSONSchema(diagramFileSchema, { target: 'draft-2020-12', io: 'input' }), $id: SCHEMA_ID };
}
