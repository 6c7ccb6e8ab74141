import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node } from '../model/build.js';
import { traitText, withTraits } from './traits.js';

describe('traitText', () => {
  test('keeps short texts, and long ones as a fingerprint that any change changes', () => {
    expect(traitText('label', 'Orders')).toBe('Orders');
    const long = 'a'.repeat(4000);
    expect(traitText('notes', long)).toMatch(/^#[0-9a-f]{16}$/);
    expect(traitText('notes', `${long.slice(1)}b`)).not.toBe(traitText('notes', long));
  });

  test('the order of members says nothing, that of rules does', () => {
    expect(traitText('members', ['n_b', 'n_a'])).toBe(traitText('members', ['n_a', 'n_b']));
    expect(traitText('rules', [1, 2])).not.toBe(traitText('rules', [2, 1]));
  });

  test('what is not set has no text', () => {
    expect(traitText('count', undefined)).toBeUndefined();
  });
});

describe('withTraits', () => {
  test('records what is set of each element', () => {
    const { nodes, boundaries, edges } = withTraits(
      diagramOf(
        boundary({ id: 'b_vpc' }),
        node({ id: 'n_a', parent: 'b_vpc', count: 2 }),
        node({ id: 'n_b' }),
        edge({ source: 'n_a', target: 'n_b' }),
      ),
    );
    expect(nodes.get('n_a')?.imported).toEqual({ label: 'a', parent: 'b_vpc', count: '2' });
    expect(boundaries.get('b_vpc')?.imported).toEqual({ label: 'vpc' });
    expect(edges.get('e_a-b')?.imported).toEqual({ source: 'n_a', target: 'n_b' });
  });
});
