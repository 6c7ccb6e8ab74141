import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { setCount } from './setCount.js';

const diagram = diagramOf(node({ id: 'n_a' }));

describe('setCount', () => {
  test('says how many a node stands for', () => {
    expect(setCount(diagram, 'n_a', 6).nodes.get('n_a')?.count).toBe(6);
  });

  test('says nothing for a single one', () => {
    expect(setCount(setCount(diagram, 'n_a', 6), 'n_a', 1).nodes.get('n_a')).toEqual(diagram.nodes.get('n_a'));
  });

  test('changes nothing where it is so already', () => {
    const set = setCount(diagram, 'n_a', 6);
    expect(setCount(set, 'n_a', 6)).toBe(set);
    expect(setCount(diagram, 'n_a', 1)).toBe(diagram);
  });
});
