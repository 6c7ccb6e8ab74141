import { describe, expect, test } from 'vitest';
import { diagramOf, node, placed } from '../model/build.js';
import { setPlacement } from './setPlacement.js';

const diagram = placed(diagramOf(node({ id: 'n_a' })), { n_a: { x: 1, y: 2 } });

describe('setPlacement', () => {
  test('locks and restacks without moving', () => {
    const after = setPlacement(diagram, 'n_a', { locked: true, z: 'a5' });
    expect(after.layout.placements.get('n_a')).toEqual({ x: 1, y: 2, locked: true, z: 'a5' });
  });

  test('unlocks without a trace and leaves other traits alone', () => {
    const set = setPlacement(diagram, 'n_a', { locked: true, z: 'a5' });
    expect(setPlacement(set, 'n_a', { locked: false }).layout.placements.get('n_a')).toEqual({ x: 1, y: 2, z: 'a5' });
  });

  test('changes nothing for what has no place or is so already', () => {
    expect(setPlacement(diagram, 'n_none', { locked: true })).toBe(diagram);
    expect(setPlacement(diagram, 'n_a', { locked: false })).toBe(diagram);
  });
});
