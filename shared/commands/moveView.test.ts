import { describe, expect, test } from 'vitest';
import { diagramOf } from '../model/build.js';
import { moveView } from './moveView.js';

const diagram = { ...diagramOf(), views: ['a', 'b', 'c'].map((id) => ({ id, name: id })) };

describe('moveView', () => {
  test.each([
    ['a', 1, 'bac'],
    ['c', -2, 'cab'],
    ['b', 9, 'acb'],
  ])('moves %s by %i to %s', (id, by, order) => {
    expect(
      moveView(diagram, id, by)
        .views.map((view) => view.id)
        .join(''),
    ).toBe(order);
  });

  test.each([
    ['a', -1],
    ['none', 1],
  ])('%s by %i changes nothing', (id, by) => {
    expect(moveView(diagram, id, by)).toBe(diagram);
  });
});
