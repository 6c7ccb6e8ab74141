// npm run schema: writes the JSON Schema of a .demarc file to schema/, where editors and other programs find it.
import { mkdir, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { jsonSchema } from '../shared/model/jsonSchema.js';

const file = 'schema/demarc.schema.json';
await mkdir('schema', { recursive: true });
await writeFile(file, await format(JSON.stringify(jsonSchema()), { parser: 'json', printWidth: 120 }));
process.stdout.write(`${file} written\n`);
