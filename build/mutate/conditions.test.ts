import { describe, expect, test } from 'vitest';
import { instrument } from './conditions.js';

function texts(source: string): readonly string[] {
  return instrument('rule.ts', source, 0, './switchboard.js').conditions.map(({ text }) => text);
}

describe('instrument', () => {
  test('finds each part of a condition', () => {
    expect(texts('if (a && !(b || c)) run();')).toEqual(['a', 'b', 'c']);
    expect(texts('const x = a === 1 ? b : c;')).toEqual(['a === 1']);
    expect(texts('all.filter(({ id }) => id !== wanted && isOpen(id));')).toEqual(['id !== wanted', 'isOpen(id)']);
    expect(texts('function f() { return a < 1 || b; }')).toEqual(['a < 1', 'b']);
  });

  test('finds three-valued conditions in the calls that join them', () => {
    expect(texts("allOf(first, not(second), 'unknown'); judge(third, subject);")).toEqual([
      'first',
      'not(second)',
      'second',
      'third',
    ]);
  });

  test('leaves everything else alone', () => {
    expect(texts('const x = a + b; run(a, true); return a;')).toEqual([]);
  });

  test('puts a switch before each, numbered from the first', () => {
    const { code } = instrument('rule.ts', 'if (a && !b) run();', 7, './switchboard.js');
    expect(code.split('\n')[1]).toBe('if (__flip(7, a) && !__flip(8, b)) run();');
  });

  test('knows where a condition stands', () => {
    const { conditions } = instrument('rule.ts', '\n\nif (a) run();', 0, './switchboard.js');
    expect(conditions[0]?.line).toBe(3);
  });
});
