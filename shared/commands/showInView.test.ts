import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node } from '../model/build.js';
import type { View } from '../model/diagram.js';
import { shownInView } from '../model/shownInView.js';
import { showInView } from './showInView.js';

const drawn = diagramOf(
  boundary({ id: 'b_vpc' }),
  node({ id: 'n_a', parent: 'b_vpc' }),
  node({ id: 'n_b' }),
  edge({ source: 'n_a', target: 'n_b' }),
);
const seenIn = (view: Partial<View>, ids: readonly string[]) => {
  const after = showInView({ ...drawn, views: [{ id: 'v', name: 'V', ...view }] }, 'v', ids);
  const [changed] = after.views;
  return changed ? { view: changed, shown: shownInView(after, changed) } : undefined;
};

describe('showInView', () => {
  test('takes an element and the boundaries around it off the hidden ones', () => {
    expect(seenIn({ hidden: ['b_vpc', 'n_a', 'n_b'] }, ['n_a'])?.view).toEqual({ id: 'v', name: 'V', hidden: ['n_b'] });
  });

  test('pins what the filter leaves out', () => {
    const seen = seenIn({ filter: { providers: ['azure'] } }, ['n_a']);
    expect(seen?.view.shown).toEqual(['n_a']);
    expect(seen?.shown).toContain('n_a');
  });

  test('shows a boundary with what is in it', () => {
    expect(seenIn({ filter: { providers: ['azure'] } }, ['b_vpc'])?.shown).toContain('n_a');
  });

  test('shows a connection with both ends', () => {
    expect(seenIn({ hidden: ['b_vpc', 'n_b', 'e_a-b'] }, ['e_a-b'])?.shown).toEqual(
      new Set(['n_a', 'n_b', 'b_vpc', 'e_a-b']),
    );
  });

  test('changes nothing for what is shown', () => {
    expect(seenIn({}, ['n_a'])?.view).toEqual({ id: 'v', name: 'V' });
  });
});
