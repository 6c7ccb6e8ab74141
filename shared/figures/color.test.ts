import { describe, expect, test } from 'vitest';
import { contrast, mix, readable } from './color.js';

describe('contrast', () => {
  test('is 21 between black and white, in either order', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21);
  });
});

describe('mix', () => {
  test('lays a share of one colour over another', () => {
    expect(mix('#FFFFFF', '#000000', 0.5)).toBe('#808080');
    expect(mix('#12AB34', '#000000', 1)).toBe('#12AB34');
  });
});

describe('readable', () => {
  test('leaves a colour that has the contrast', () => {
    expect(readable('#1D5FD1', '#FFFFFF', '#000000')).toBe('#1D5FD1');
  });

  test('darkens a colour that has not', () => {
    expect(contrast(readable('#00A4A6', '#FFFFFF', '#1B2333'), '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });
});
