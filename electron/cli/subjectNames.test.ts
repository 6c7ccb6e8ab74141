import { describe, expect, test } from 'vitest';
import { diagramOf, edge, node } from '../../shared/model/build.js';
import { nameOf, subjectNames } from './subjectNames.js';

const diagram = diagramOf(
  ...['a', 'b', 'c', 'd'].map((label) => node({ id: `n_${label}`, label })),
  node({ id: 'n_a2', label: 'a' }),
  edge({ source: 'n_a', target: 'n_b' }),
);

describe('subjectNames', () => {
  test.each([
    [['n_a', 'n_b'], 'a, b'],
    [['n_a', 'n_a2', 'n_b'], 'a × 2, b'],
    [['n_a', 'n_b', 'n_c', 'n_d'], 'a, b, c and 1 more'],
    [['e_a-b', 'n_gone'], 'a → b, n_gone'],
  ])('of %j are %s', (ids, words) => {
    expect(subjectNames(diagram, ids)).toBe(words);
  });

  test('names an edge by its ends', () => {
    expect(nameOf(diagram, 'e_a-b')).toBe('a → b');
  });
});
