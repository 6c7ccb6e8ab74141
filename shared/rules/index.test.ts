import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '../catalog/layers.js';
import { catalog } from '../catalog/index.js';
import { emptyDiagram } from '../model/diagram.js';
import { ruleContext } from './context.js';
import { rules } from './index.js';

const folder = new URL('.', import.meta.url);

function filesWithRules(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => /: Rule = \{/.test(readFileSync(new URL(name, folder), 'utf8')))
    .map((name) => name.slice(0, -3));
}

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

describe('rules', () => {
  test('every file with a rule is registered, and nothing else', () => {
    expect([...rules].map(({ meta }) => camelCase(meta.name)).sort()).toEqual([...filesWithRules()].sort());
  });

  test('ids run from CX-01 to CX-48 without a gap', () => {
    const expected = Array.from({ length: 48 }, (_, index) => `CX-${String(index + 1).padStart(2, '0')}`);
    expect(rules.map(({ meta }) => meta.id)).toEqual(expected);
  });

  test('each rule has a test beside it', () => {
    const tests = new Set(readdirSync(folder).filter((name) => name.endsWith('.test.ts')));
    expect(rules.filter(({ meta }) => !tests.has(`${camelCase(meta.name)}.test.ts`))).toEqual([]);
  });

  test('titles are instructions of three to nine words without a full stop', () => {
    for (const { meta } of rules) {
      const words = meta.title.split(' ');
      expect(words.length, meta.title).toBeGreaterThanOrEqual(3);
      expect(words.length, meta.title).toBeLessThanOrEqual(9);
      expect(meta.title).not.toMatch(/\.$|\b(ensure|should|consider)\b/i);
    }
  });

  test('every rule says why in one sentence and how in one to four steps', () => {
    for (const { meta } of rules) {
      expect(meta.why, meta.id).toMatch(/^[A-Z].*\.$/);
      expect(meta.how.length).toBeGreaterThanOrEqual(1);
      expect(meta.how.length).toBeLessThanOrEqual(4);
    }
  });

  test('steps end without a full stop, the last with a property by its label or with what to draw', () => {
    for (const { meta } of rules) {
      expect(
        meta.how.filter((step) => step.endsWith('.')),
        meta.id,
      ).toEqual([]);
      const labels = meta.reads.map((id) => catalog.properties.get(id)?.label ?? id);
      const last = meta.how.at(-1) ?? '';
      const draws = /\b(re)?draw|\bdrag\b|\bcorrect the\b/.test(last);
      expect(draws || labels.some((label) => last.includes(label)), `${meta.id}: ${last}`).toBe(true);
    }
  });

  test('layers exist and sources are spelled as everywhere', () => {
    for (const { meta } of rules) {
      expect(LAYER_IDS).toContain(meta.layer);
      for (const source of meta.sources) {
        expect(source).toMatch(
          /^(FSBP:\w+\.\d+|CIS-AWS-7\.0:[\d.]+|cdk-nag:AwsSolutions-\w+|WA:SEC\d\d-BP\d\d|BASE:S\d+)$/,
        );
      }
    }
  });

  test('an empty diagram has no outcome', () => {
    const context = ruleContext(emptyDiagram('Empty'), catalog, '2026-11-24');
    expect(rules.flatMap((rule) => rule.check(context))).toEqual([]);
  });
});
