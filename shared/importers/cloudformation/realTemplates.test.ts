import { describe, expect, test } from 'vitest';
import { catalog } from '../../catalog/index.js';
import { evaluatePredicate } from '../../catalog/predicate.js';
import type { Diagram } from '../../model/diagram.js';
import { fixtureFiles } from '../testFixtures.js';
import type { Imported, ImportFile } from '../types.js';
import { verdictRules } from '../verdicts/rules/index.js';
import { cloudFormation } from './cloudFormation.js';
import { readTemplate } from './readTemplate.js';

const templates = fixtureFiles('iac').filter((file) => cloudFormation.accepts(file.text));

function read(file: ImportFile): Imported {
  const result = cloudFormation.read([file]);
  if ('error' in result) throw new Error(result.error.message);
  return result;
}

function sourceIds(diagram: Diagram): readonly string[] {
  return [...diagram.nodes.values(), ...diagram.boundaries.values()].flatMap(({ sources }) =>
    (sources ?? []).map(({ id }) => id),
  );
}

describe('cloudFormation on real templates', () => {
  let all = 0;
  let dropped = 0;

  test.for(templates)('$name: every resource is an element, folded or warned of, once', (file) => {
    const { diagram, warnings } = read(file);
    const template = readTemplate(file);
    const written =
      'error' in template ? [] : Object.keys(template.resources).filter((id) => !id.startsWith('Fn::ForEach'));
    const left = warnings.flatMap(({ kind, sourceId }) =>
      kind === 'note' || sourceId === undefined ? [] : [sourceId],
    );
    const seen = [...sourceIds(diagram), ...left];
    expect(new Set(seen).size).toBe(seen.length);
    expect(written.filter((id) => !seen.includes(id))).toEqual([]);
    all += written.length;
    dropped += warnings.filter(({ kind }) => kind === 'dropped').length;
  });

  test('less than one in a hundred resources is dropped', () => {
    expect(dropped).toBeLessThanOrEqual(all / 100);
  });

  test.for(templates)('$name: every parent, member and end of an edge exists', (file) => {
    const { diagram } = read(file);
    const has = (id: string): boolean => diagram.nodes.has(id) || diagram.boundaries.has(id);
    for (const element of [...diagram.nodes.values(), ...diagram.boundaries.values()]) {
      expect(element.parent === undefined || diagram.boundaries.has(element.parent)).toBe(true);
    }
    for (const { members } of diagram.boundaries.values())
      expect((members ?? []).filter((id) => !diagram.nodes.has(id))).toEqual([]);
    for (const { source, target } of diagram.edges.values()) expect([has(source), has(target)]).toEqual([true, true]);
  });

  test.for(templates)('$name: no property says the opposite of the verdict on the same resource', (file) => {
    const { diagram, verdicts } = read(file);
    const controls = new Map(
      [...catalog.controlTasks.values()].flatMap((task) =>
        task.controls.map((control) => [control.id, control] as const),
      ),
    );
    const contradictions = verdicts.filter(({ control, sourceId, status, subject }) => {
      const found = controls.get(control);
      const property = verdictRules.find((rule) => `cdk-nag:${rule.id}` === control)?.property ?? '';
      const element = diagram.nodes.get(subject ?? '') ?? diagram.boundaries.get(subject ?? '');
      const facts = (element?.facts?.[property] ?? []).filter((fact) => fact.source === sourceId);
      if (found === undefined || found.when !== undefined) return false;
      const answer = evaluatePredicate(
        found.good,
        facts.map(({ value }) => value),
        catalog.properties.get(property),
      );
      return answer !== 'unknown' && status !== 'unknown' && answer !== status;
    });
    expect(contradictions).toEqual([]);
  });
});
