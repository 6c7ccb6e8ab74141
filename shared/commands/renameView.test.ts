import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { addView } from './addView.js';
import { renameView } from './renameView.js';

const diagram = addView(diagramOf(), { id: 'v_a', name: 'A' });

describe('renameView', () => {
  test('gives it another name', () => {
    expect(renameView(diagram, 'v_a', ' Data ').views).toEqual([{ id: 'v_a', name: 'Data' }]);
  });

  test.each([
    ['v_a', '  '],
    ['v_a', 'A'],
    ['v_none', 'B'],
  ])('%s to "%s" changes nothing', (id, name) => {
    expect(renameView(diagram, id, name)).toBe(diagram);
  });
});
