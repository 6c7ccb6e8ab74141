import { describe, expect, test } from 'vitest';
import { viewFiles } from './viewFiles.js';

describe('viewFiles', () => {
  test('puts a file for each view beside that of everything', () => {
    const views = [
      { id: 'v_a', name: 'Data stores' },
      { id: 'v_b', name: 'data: stores' },
    ];
    expect(viewFiles('out/orders.v1.svg', views)).toEqual([
      { file: 'out/orders.v1.svg' },
      { view: views[0], file: 'out/orders.v1-data-stores.svg' },
      { view: views[1], file: 'out/orders.v1-data-stores-2.svg' },
    ]);
  });
});
