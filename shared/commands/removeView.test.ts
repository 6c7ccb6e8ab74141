import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { addView } from './addView.js';
import { removeView } from './removeView.js';

const diagram = addView(diagramOf(), { id: 'v_a', name: 'A' });

describe('removeView', () => {
  test('removes it', () => {
    expect(removeView(diagram, 'v_a').views).toEqual([]);
  });

  test('changes nothing where there is none', () => {
    expect(removeView(diagram, 'v_none')).toBe(diagram);
  });
});
