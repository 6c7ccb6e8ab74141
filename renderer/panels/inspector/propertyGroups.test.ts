import { describe, expect, test } from 'vitest';
import type { Task } from '../../../shared/assessment/types.js';
import type { Property } from '../../../shared/catalog/types.js';
import { propertyGroups, verdictsOfProperties } from './propertyGroups.js';

const property = (id: string): Property => ({
  id,
  label: id,
  type: 'boolean',
  good: [true],
  bad: [false],
  valueLabels: {},
  help: '',
  core: false,
  readOn: [],
});

const task = (partial: Partial<Task>) => ({
  properties: ['multiAz'],
  layer: 'backup-resilience' as const,
  status: 'open' as const,
  manual: false,
  ...partial,
});

describe('propertyGroups', () => {
  const properties = ['tags', 'multiAz', 'encryptionAtRest'].map(property);
  const tasks = [task({}), task({ properties: ['encryptionAtRest'], layer: 'server-side-encryption' })];

  test('follows the order of the layers, with what no task reads last', () => {
    const groups = propertyGroups(properties, tasks);
    expect(groups.map(({ layer }) => layer)).toEqual(['server-side-encryption', 'backup-resilience', undefined]);
    expect(groups.at(-1)?.properties.map(({ id }) => id)).toEqual(['tags']);
  });

  test('an answered property stays where it was', () => {
    const answered = tasks.map((one) => ({ ...one, status: 'done' as const }));
    expect(propertyGroups(properties, answered)).toEqual(propertyGroups(properties, tasks));
  });
});

describe('verdictsOfProperties', () => {
  test('the worst task decides', () => {
    expect(verdictsOfProperties([task({ status: 'done' })]).get('multiAz')).toBe('good');
    expect(verdictsOfProperties([task({ status: 'done' }), task({})]).get('multiAz')).toBe('asked');
    expect(verdictsOfProperties([task({ status: 'finding' }), task({})]).get('multiAz')).toBe('bad');
  });
});
