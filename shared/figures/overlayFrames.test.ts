import { describe, expect, test } from 'vitest';
import { overlayFrames } from './overlayFrames.js';

function at(x: number, y: number) {
  return { x, y, width: 100, height: 50 };
}

describe('overlayFrames', () => {
  const a = { id: 'n_a', parent: 'b_subnet', rect: at(0, 0) };
  const b = { id: 'n_b', parent: 'b_subnet', rect: at(0, 100) };
  const c = { id: 'n_c', parent: 'b_other', rect: at(300, 0) };

  test('one frame goes around neighbours', () => {
    expect(overlayFrames([a, b], [], 6)).toEqual([{ x: -6, y: -6, width: 112, height: 162 }]);
  });

  test('a stranger between them gets none of it', () => {
    expect(overlayFrames([a, b], [at(0, 55)], 6)).toHaveLength(2);
  });

  test('members of several boundaries get a frame in each', () => {
    expect(overlayFrames([a, b, c], [], 6)).toHaveLength(2);
  });

  test('no member, no frame', () => {
    expect(overlayFrames([], [], 6)).toEqual([]);
  });
});
