import { describe, expect, test } from 'vitest';
import { isOfFormat } from './fileKind.js';

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

describe('isOfFormat', () => {
  test.each([
    ['png', png, true],
    ['png', new TextEncoder().encode('<svg/>'), false],
    ['pdf', new TextEncoder().encode('%PDF-1.4'), true],
    ['pdf', png, false],
    ['svg', new TextEncoder().encode('<svg/>'), true],
    ['svg', new Uint8Array(), false],
  ])('%s', (format, bytes, is) => {
    expect(isOfFormat(format, bytes)).toBe(is);
  });
});
