import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '../shared/catalog/index.js';
import { referencePages } from '../shared/catalog/reference/index.js';
import { rules } from '../shared/rules/index.js';

const pages = referencePages(
  catalog,
  rules.map((rule) => rule.meta),
);

describe('docs/reference', () => {
  test.each([...pages])('%s says what the catalog says', (name, text) => {
    expect(readFileSync(`docs/reference/${name}`, 'utf8') === text, 'run npm run docs').toBe(true);
  });

  test('tells every service, task, property and rule', () => {
    const all = [...pages.values()].join('\n');
    const ids = [
      ...catalog.services.keys(),
      ...catalog.controlTasks.keys(),
      ...catalog.modelTasks.keys(),
      ...catalog.properties.keys(),
    ];
    expect(ids.filter((id) => !all.includes(`\`${id}\``))).toEqual([]);
    expect(rules.filter((rule) => !all.includes(`## ${rule.meta.id}:`))).toEqual([]);
  });
});
