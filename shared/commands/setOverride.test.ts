import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node } from '../model/build.js';
import { setOverride } from './setOverride.js';

const diagram = diagramOf(node({ id: 'n_a' }), boundary({ id: 'b_vpc' }));
const ours = { layer: 'operating-system', owner: 'customer', reason: 'Own hypervisor' } as const;

describe('setOverride', () => {
  test.each(['n_a', 'b_vpc'])('corrects one layer of %s', (id) => {
    const after = setOverride(diagram, id, 'operating-system', ours);
    expect((after.nodes.get(id) ?? after.boundaries.get(id))?.overrides).toEqual([ours]);
  });

  test('replaces an earlier correction of the same layer', () => {
    const twice = setOverride(setOverride(diagram, 'n_a', ours.layer, ours), 'n_a', ours.layer, {
      ...ours,
      owner: 'shared',
    });
    expect(twice.nodes.get('n_a')?.overrides).toEqual([{ ...ours, owner: 'shared' }]);
  });

  test('takes a correction back', () => {
    const set = setOverride(diagram, 'n_a', ours.layer, ours);
    expect(setOverride(set, 'n_a', ours.layer, undefined).nodes.get('n_a')).toEqual(diagram.nodes.get('n_a'));
  });

  test('changes nothing where it is so already', () => {
    const set = setOverride(diagram, 'n_a', ours.layer, ours);
    expect(setOverride(set, 'n_a', ours.layer, ours)).toBe(set);
    expect(setOverride(diagram, 'n_a', ours.layer, undefined)).toBe(diagram);
  });
});
