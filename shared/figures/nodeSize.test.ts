import { describe, expect, test } from 'vitest';
import { nodeSize } from './nodeSize.js';

describe('nodeSize', () => {
  test('a short label takes the default', () => {
    expect(nodeSize({ label: 'orders-db' })).toEqual({ width: 176, height: 80 });
  });

  test('a long label widens the node in steps of the grid', () => {
    const { width } = nodeSize({ label: 'orders-database-replica' });
    expect(width).toBeGreaterThan(176);
    expect(width % 8).toBe(0);
  });

  test('no label makes it wider than 240 px', () => {
    expect(nodeSize({ label: 'a'.repeat(200) }).width).toBe(240);
  });
});
