import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, fact, node, placed } from './build.js';
import { diagramFileSchema } from './diagramSchema.js';
import { FILE_SHAPE, type Shape } from './fileShape.js';
import { writeDiagram } from './writeDiagram.js';

describe('writeDiagram', () => {
  test('writes $schema and version first, keys in their order, collections by id and one property a line', () => {
    const diagram = placed(
      diagramOf(
        node({ label: 'b', id: 'n_b', facts: { z: [fact(1)], a: [fact('x', 'import')] } }),
        node({ id: 'n_a' }),
      ),
      { n_b: { y: 8.4, x: -0.2 } },
    );
    expect(writeDiagram(diagram)).toBe(`{
  "$schema": "urn:demarc:schema:1",
  "version": 1,
  "model": {
    "title": "Test",
    "profile": "base",
    "boundaries": [],
    "nodes": [
      {
        "id": "n_a",
        "service": "aws/ec2",
        "label": "a"
      },
      {
        "id": "n_b",
        "service": "aws/ec2",
        "label": "b",
        "facts": {
          "a": [
            {
              "value": "x",
              "provenance": "import"
            }
          ],
          "z": [
            {
              "value": 1,
              "provenance": "user"
            }
          ]
        }
      }
    ],
    "edges": []
  },
  "layout": {
    "placements": [
      {
        "id": "n_b",
        "x": 0,
        "y": 8
      }
    ]
  }
}
`);
  });

  test('does not depend on the order in which things were added', () => {
    const parts = [boundary(), node({ id: 'n_a' }), node({ id: 'n_B' }), edge({ source: 'n_a', target: 'n_B' })];
    expect(writeDiagram(diagramOf(...parts))).toBe(writeDiagram(diagramOf(...parts.reverse())));
  });

  test('keeps the order of firewall rules', () => {
    const rules = [
      { direction: 'in', action: 'deny', ports: '22' },
      { direction: 'in', action: 'allow', ports: 'any' },
    ] as const;
    const text = writeDiagram(diagramOf(boundary({ kind: 'subnet', rules })));
    expect(text.indexOf('"deny"')).toBeLessThan(text.indexOf('"allow"'));
  });

  test('knows every key that the schema knows, in the same order', () => {
    expect(differences(diagramFileSchema, FILE_SHAPE, 'file')).toEqual([]);
  });
});

interface SchemaPart {
  readonly shape?: Readonly<Record<string, SchemaPart>>;
  readonly element?: SchemaPart;
  readonly def?: { readonly type: string; readonly innerType?: SchemaPart; readonly valueType?: SchemaPart };
}

/** Where the schema's objects have other keys than the writer's order. */
function differences(part: unknown, shape: Shape | undefined, path: string): readonly string[] {
  const { shape: object, element, def } = part as SchemaPart;
  if (def?.innerType) return differences(def.innerType, shape, path);
  if (element) return differences(element, shape?.items, `${path}[]`);
  if (def?.type === 'record') return differences(def.valueType, shape?.values, `${path}.*`);
  if (!object) return [];
  const written = Object.keys(shape?.keys ?? {}).join(' ');
  const known = Object.keys(object).join(' ');
  const own = written === known ? [] : [`${path}: ${known}`];
  return [
    ...own,
    ...Object.entries(object).flatMap(([key, child]) => differences(child, shape?.keys?.[key], `${path}.${key}`)),
  ];
}
