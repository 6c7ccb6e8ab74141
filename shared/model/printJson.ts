import type { Shape } from './fileShape.js';

/** JSON with one property a line, two spaces a level, keys in the order of the shape and then sorted by code units. */
export function printJson(value: unknown, shape: Shape = {}, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${printJson(item, shape.items, inner)}`);
    return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n${indent}]`;
  }
  const lines: string[] = [];
  for (const [key, child, childShape] of ordered(value, shape)) {
    lines.push(`${inner}${JSON.stringify(key)}: ${printJson(child, childShape, inner)}`);
  }
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}

function* ordered(object: object, shape: Shape): Iterable<readonly [string, unknown, Shape | undefined]> {
  const known = shape.keys ?? {};
  const values = new Map<string, unknown>(Object.entries(object));
  for (const [key, childShape] of Object.entries(known)) {
    if (values.get(key) !== undefined) yield [key, values.get(key), childShape];
  }
  const rest = [...values.keys()].filter((key) => !Object.hasOwn(known, key) && values.get(key) !== undefined);
  for (const key of rest.sort()) yield [key, values.get(key), shape.values];
}
