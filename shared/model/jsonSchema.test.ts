import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, facts, node, placed } from './build.js';
import { jsonSchema } from './jsonSchema.js';
import { writeDiagram } from './writeDiagram.js';

const accepts = new Ajv2020({ strict: false }).compile(jsonSchema());
const templates = new URL('../templates/', import.meta.url);

describe('jsonSchema', () => {
  test('is what schema/demarc.schema.json says (else: npm run schema)', () => {
    const published = readFileSync(new URL('../../schema/demarc.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  test('accepts what the writer writes', () => {
    const diagram = placed(
      diagramOf(
        boundary(),
        boundary({ id: 'b_new', kind: 'of-a-newer-version' }),
        node({ facts: facts({ encryptionAtRest: 'none', dataTags: ['pii'] }) }),
        edge({ source: 'n_ec2', target: 'b_vpc' }),
      ),
      { n_ec2: { x: 1, y: 2 } },
    );
    expect(accepts(JSON.parse(writeDiagram(diagram)))).toBe(true);
  });

  test.each(readdirSync(templates).filter((name) => name.endsWith('.demarc')))('accepts the template %s', (name) => {
    const text = readFileSync(new URL(name, templates), 'utf8');
    expect(accepts(JSON.parse(text)) ? [] : accepts.errors).toEqual([]);
  });

  test.each([
    ['a missing model', { version: 1 }],
    ['a node without a label', { version: 1, model: { title: 'A', nodes: [{ id: 'n_a', service: 'aws/s3' }] } }],
    [
      'a size below one',
      { version: 1, model: { title: 'A' }, layout: { placements: [{ id: 'a', x: 0, y: 0, width: 0 }] } },
    ],
  ])('refuses %s', (_, file) => {
    expect(accepts(file)).toBe(false);
  });
});
