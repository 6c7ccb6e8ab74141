import { describe, expect, test } from 'vitest';
import { svgSize } from './svgSize.js';

describe('svgSize', () => {
  test('reads the root element, not those inside', () => {
    const svg =
      '<?xml version="1.0"?>\n<svg xmlns="x" viewBox="0 0 1 1" width="640" height="480.5"><rect width="3"/></svg>';
    expect(svgSize(svg)).toEqual({ width: 640, height: 480.5 });
  });

  test('gives something for a page', () => {
    expect(svgSize('<!doctype html>')).toEqual({ width: 1, height: 1 });
  });
});
