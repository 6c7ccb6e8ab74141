import { describe, expect, test } from 'vitest';
import { KnownContents } from './knownContents.js';

describe('KnownContents', () => {
  test('tells what this program wrote from what another one did', () => {
    const known = new KnownContents();
    known.remember('orders.demarc', 'ours');
    expect(known.isNews('orders.demarc', Buffer.from('ours'))).toBe(false);
    expect(known.isNews('orders.demarc', 'theirs')).toBe(true);
  });

  test('has no opinion on a file that is not open', () => {
    expect(new KnownContents().isNews('orders.demarc', 'theirs')).toBe(false);
  });
});
