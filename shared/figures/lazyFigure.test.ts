import { describe, expect, test } from 'vitest';
import { LazyFigure } from './lazyFigure.js';

describe('LazyFigure', () => {
  test('is drawn up when it is looked at, and once', () => {
    const made: string[] = [];
    const makers = {
      items: (drawing: string) => {
        made.push(`items of ${drawing}`);
        return [];
      },
      name: (drawing: string) => {
        made.push(`name of ${drawing}`);
        return drawing;
      },
    };
    const figure = new LazyFigure('n_a', 'node', { x: 0, y: 0, width: 1, height: 1 }, 'a', makers);
    expect(made).toEqual([]);
    expect([figure.name, figure.name, figure.items, figure.items]).toEqual(['a', 'a', [], []]);
    expect(made).toEqual(['name of a', 'items of a']);
  });
});
