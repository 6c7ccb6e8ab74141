import { z } from 'zod';
import { packSchema } from '../../shared/catalog/packs/packSchema.js';
import { jsonSchema } from '../../shared/model/jsonSchema.js';
import { policySchema } from './check/policySchema.js';
import { writeOutput, type Io } from './io.js';
import type { SchemaName } from './schemaNames.js';

/** Prints the published shape of a file. */
export async function schema(io: Io, of: SchemaName, out: string): Promise<number> {
  await writeOutput(io, out, `${JSON.stringify(schemaOf(of), null, 2)}\n`);
  return 0;
}

function schemaOf(of: SchemaName): object {
  switch (of) {
    case 'diagram':
      return jsonSchema();
    case 'pack':
      return z.toJSONSchema(packSchema, { io: 'input' });
    case 'policy':
      return z.toJSONSchema(policySchema, { io: 'input' });
  }
}
