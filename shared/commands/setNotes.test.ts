import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { setNotes } from './setNotes.js';

const diagram = diagramOf(node({ id: 'n_a' }));

describe('setNotes', () => {
  test('writes remarks', () => {
    expect(setNotes(diagram, 'n_a', 'asked the vendor').nodes.get('n_a')?.notes).toBe('asked the vendor');
  });

  test('takes them away where they are empty', () => {
    expect(setNotes(setNotes(diagram, 'n_a', 'asked the vendor'), 'n_a', '').nodes.get('n_a')).toEqual(
      diagram.nodes.get('n_a'),
    );
  });

  test('changes nothing where it is so already', () => {
    const set = setNotes(diagram, 'n_a', 'asked the vendor');
    expect(setNotes(set, 'n_a', 'asked the vendor')).toBe(set);
    expect(setNotes(diagram, 'n_a', '')).toBe(diagram);
  });
});
