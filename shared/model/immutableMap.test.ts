import { expect, test } from 'vitest';
import { withEntries, withEntry, withoutKeys } from './immutableMap.js';

const map = new Map([['a', 1]]);

test('withEntry, withEntries and withoutKeys return the same map where nothing changes', () => {
  expect(withEntry(map, 'a', 1)).toBe(map);
  expect(withEntries(map, new Map())).toBe(map);
  expect(withoutKeys(map, ['b'])).toBe(map);
});

test('withEntry, withEntries and withoutKeys leave the old map alone', () => {
  expect(withEntry(map, 'b', 2)).toEqual(
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
  );
  expect(withEntries(map, new Map([['a', 3]]))).toEqual(new Map([['a', 3]]));
  expect(withoutKeys(map, ['a'])).toEqual(new Map());
  expect(map).toEqual(new Map([['a', 1]]));
});
