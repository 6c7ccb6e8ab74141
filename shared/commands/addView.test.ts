import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { addView } from './addView.js';

const one = addView(diagramOf(), { id: 'v_a', name: 'A' });
const two = addView(one, { id: 'v_b', name: 'B' });

describe('addView', () => {
  test('adds a view after the others', () => {
    expect(two.views.map(({ id }) => id)).toEqual(['v_a', 'v_b']);
  });

  test('adds it after a given one', () => {
    expect(addView(two, { id: 'v_c', name: 'C' }, 'v_a').views.map(({ id }) => id)).toEqual(['v_a', 'v_c', 'v_b']);
  });

  test('changes nothing where the id is taken', () => {
    expect(addView(two, { id: 'v_a', name: 'Another' })).toBe(two);
  });
});
