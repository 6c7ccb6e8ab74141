import { describe, expect, test } from 'vitest';
import { isOnScreen } from './bounds.js';

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];

describe('isOnScreen', () => {
  test.each([
    ['inside the first screen', { x: 10, y: 10, width: 1440, height: 900 }, true],
    ['across two screens', { x: 1800, y: 0, width: 800, height: 600 }, true],
    ['on a screen that is gone', { x: 4000, y: 100, width: 800, height: 600 }, false],
    ['but for a few pixels above it', { x: 100, y: -560, width: 800, height: 600 }, false],
  ])('a window %s', (_where, window, expected) => {
    expect(isOnScreen(window, screens)).toBe(expected);
  });
});
