import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { setScope } from './setScope.js';

const diagram = diagramOf(node({ id: 'n_a' }));

describe('setScope', () => {
  test('takes an element out of the assessment', () => {
    expect(setScope(diagram, 'n_a', 'drawn-only').nodes.get('n_a')?.scope).toBe('drawn-only');
  });

  test('puts it back without a trace', () => {
    expect(setScope(setScope(diagram, 'n_a', 'drawn-only'), 'n_a', 'in').nodes.get('n_a')).toEqual(
      diagram.nodes.get('n_a'),
    );
  });

  test('changes nothing where it is so already', () => {
    const set = setScope(diagram, 'n_a', 'drawn-only');
    expect(setScope(set, 'n_a', 'drawn-only')).toBe(set);
    expect(setScope(diagram, 'n_a', 'in')).toBe(diagram);
  });
});
