import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { addView } from './addView.js';
import { showAllInView } from './showAllInView.js';

describe('showAllInView', () => {
  test('takes filter and hidden elements away and keeps the arrangement', () => {
    const arrangement = { placements: [] };
    const view = { id: 'v', name: 'V', filter: { tags: ['a'] }, hidden: ['n_a'], shown: ['n_b'], arrangement };
    expect(showAllInView(addView(diagramOf(), view), 'v').views).toEqual([{ id: 'v', name: 'V', arrangement }]);
  });

  test('changes nothing where everything is shown', () => {
    const diagram = addView(diagramOf(), { id: 'v', name: 'V' });
    expect(showAllInView(diagram, 'v')).toBe(diagram);
  });
});
