import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { addView } from './addView.js';
import { duplicateView } from './duplicateView.js';

const first = addView(diagramOf(), { id: 'v_a', name: 'A', filter: { tags: ['pci'] }, hidden: ['n_a'] });
const diagram = addView(first, { id: 'v_b', name: 'B' });

describe('duplicateView', () => {
  test('adds a copy right after it that shows the same', () => {
    const { views } = duplicateView(diagram, 'v_a', { id: 'v_c', name: 'A copy' });
    expect(views.map(({ id }) => id)).toEqual(['v_a', 'v_c', 'v_b']);
    expect(views[1]).toEqual({ id: 'v_c', name: 'A copy', filter: { tags: ['pci'] }, hidden: ['n_a'] });
  });

  test('changes nothing where there is none', () => {
    expect(duplicateView(diagram, 'v_none', { id: 'v_c', name: 'C' })).toBe(diagram);
  });
});
