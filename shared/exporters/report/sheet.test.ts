import { describe, expect, test } from 'vitest';
import { coverDetail, coverSize, sheetFor } from './sheet.js';

const LABEL_POINTS = 13 * 0.75;

describe('coverSize', () => {
  test('leaves a small picture as it is', () => {
    expect(coverSize({ width: 500, height: 300 })).toEqual({ width: 500, height: 300 });
  });

  test('shrinks a wide or a high one to the page', () => {
    expect(coverSize({ width: 6860, height: 1000 })).toEqual({ width: 686, height: 100 });
    expect(coverSize({ width: 1000, height: 4300 }).height).toBe(430);
  });
});

describe('coverDetail', () => {
  test.each([
    [{ width: 1500, height: 900 }, 'near'],
    [{ width: 3500, height: 2000 }, 'fit'],
    [{ width: 9000, height: 3000 }, 'far'],
  ])('of %j is %s', (picture, detail) => {
    expect(coverDetail(picture)).toBe(detail);
  });
});

describe('sheetFor', () => {
  test('is not needed where the first page can be read', () => {
    expect(sheetFor({ width: 1300, height: 800 })).toBeUndefined();
  });

  test.each([
    [{ width: 1900, height: 900 }, 'A4'],
    [{ width: 3000, height: 800 }, 'A2'],
    [{ width: 800, height: 2000 }, 'A3'],
    [{ width: 4000, height: 3000 }, 'A1'],
  ])('%j gets %s', (picture, name) => {
    expect(sheetFor(picture)?.name).toBe(name);
  });

  test('turns the paper to the shape of the picture', () => {
    const high = sheetFor({ width: 800, height: 2000 });
    expect((high?.paper.height ?? 0) > (high?.paper.width ?? 0)).toBe(true);
  });

  test('keeps labels at about 5 pt, up to the largest paper', () => {
    for (const width of [1900, 2500, 3500, 5000, 7000]) {
      const sheet = sheetFor({ width, height: width / 2 });
      expect(((sheet?.picture.width ?? 0) / width) * LABEL_POINTS).toBeGreaterThan(4.8);
    }
    expect(sheetFor({ width: 40_000, height: 20_000 })?.name).toBe('A0');
  });

  test('leaves room for the margins', () => {
    for (const picture of [
      { width: 1900, height: 900 },
      { width: 4000, height: 3000 },
      { width: 900, height: 5000 },
    ]) {
      const sheet = sheetFor(picture);
      expect(sheet?.picture.width).toBeLessThan(((sheet?.paper.width ?? 0) * 96) / 25.4 - 100);
      expect(sheet?.picture.height).toBeLessThan(((sheet?.paper.height ?? 0) * 96) / 25.4 - 100);
    }
  });
});
