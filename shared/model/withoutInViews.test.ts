import { describe, expect, test } from 'vitest';
import type { View } from './diagram.js';
import { withoutInViews } from './withoutInViews.js';

const view: View = {
  id: 'v',
  name: 'View',
  filter: { within: ['b_vpc'], tags: ['pci'] },
  hidden: ['n_a', 'n_b'],
  shown: ['n_a'],
  arrangement: { placements: [{ id: 'n_a', x: 0, y: 0 }], edges: [{ id: 'e_a' }] },
};

describe('withoutInViews', () => {
  test('takes an id out of every list', () => {
    expect(withoutInViews([view], new Set(['n_a', 'e_a', 'b_vpc']))).toEqual([
      {
        id: 'v',
        name: 'View',
        filter: { tags: ['pci'] },
        hidden: ['n_b'],
        shown: [],
        arrangement: { placements: [], edges: [] },
      },
    ]);
  });

  test('leaves views alone that name none of them', () => {
    const views = [view];
    expect(withoutInViews(views, new Set(['n_other']))).toBe(views);
  });
});
