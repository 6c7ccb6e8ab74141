import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { addView } from './addView.js';
import { hideInView } from './hideInView.js';

const diagram = addView(diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' })), { id: 'v', name: 'V', shown: ['n_a'] });

describe('hideInView', () => {
  test('hides elements and no longer pins them', () => {
    expect(hideInView(diagram, 'v', ['n_b', 'n_a']).views).toEqual([{ id: 'v', name: 'V', hidden: ['n_a', 'n_b'] }]);
  });

  test('leaves the elements themselves alone', () => {
    expect(hideInView(diagram, 'v', ['n_a']).nodes).toBe(diagram.nodes);
  });

  test('changes nothing for what there is not', () => {
    expect(hideInView(diagram, 'v', ['n_none'])).toBe(diagram);
  });
});
