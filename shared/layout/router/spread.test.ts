import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread, type Beside } from './spread.js';
import type { Track } from './tracks.js';

function track(way: number, x: number, low: number, high: number, wanted = x): Track {
  return { way, segment: 1, x, top: 0, bottom: 100, low, high, wanted };
}

function everyPair(count: number): readonly Beside[] {
  return Array.from({ length: count }, (_, left) => left).flatMap((left) =>
    Array.from({ length: count - left - 1 }, (_, index) => ({ left, right: left + index + 1 })),
  );
}

describe('spread', () => {
  test('parallel tracks keep 8 px apart around the middle of their corridor', () => {
    const tracks = [0, 1, 2].map((way) => track(way, 100, 0, 200));
    expect([...spread(tracks, everyPair(3))]).toEqual([92, 100, 108]);
  });

  test('in a corridor too narrow for all they come closer, in their order', () => {
    const tracks = [0, 1, 2, 3].map((way) => track(way, 10, 5, 15));
    const places = [...spread(tracks, everyPair(4))];
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(new Set(places).size).toBe(4);
  });

  test('one narrow corridor does not squeeze what has room', () => {
    const tracks = [track(0, 10, 10, 10), track(1, 10, 10, 10), track(2, 10, 10, 200), track(3, 10, 10, 200)];
    const places = [...spread(tracks, everyPair(4))];
    expect(places[2]! - places[1]!).toBe(8);
    expect(places[3]! - places[2]!).toBe(8);
  });

  test('a border stays where it is and is kept at 6 px', () => {
    const border: Track = { ...track(-1, 50, 50, 50), segment: 0 };
    expect([...spread([border, track(0, 50, 0, 100)], everyPair(2))]).toEqual([50, 56]);
  });

  test('no track leaves its limits or changes places with another', () => {
    const some = fc.array(fc.tuple(fc.nat(60), fc.nat(40), fc.nat(40), fc.nat(120)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(some, (raw) => {
        const tracks = raw
          .map(([x, left, right, wanted], way) => track(way, x, x - left, x + right, wanted))
          .sort((a, b) => a.x - b.x);
        const places = spread(tracks, everyPair(tracks.length));
        tracks.forEach(({ low, high }, index) => {
          expect(places[index]).toBeGreaterThanOrEqual(low);
          expect(places[index]).toBeLessThanOrEqual(high);
          if (index > 0) expect(places[index]).toBeGreaterThanOrEqual(places[index - 1]!);
        });
      }),
    );
  });
});
