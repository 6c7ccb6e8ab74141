import { describe, expect, test } from 'vitest';
import { diagramOf, node } from './build.js';
import { newId, slug } from './newId.js';

describe('newId', () => {
  test('takes the words of the label', () => {
    expect(newId(diagramOf(), 'n', 'Orders DB (primary)')).toBe('n_orders-db-primary');
  });

  test('counts on where the id is taken', () => {
    expect(newId(diagramOf(node({ id: 'n_app' }), node({ id: 'n_app-2' })), 'n', 'app')).toBe('n_app-3');
  });

  test('does not reuse the id of a deleted element whose task states are kept', () => {
    expect(newId(diagramOf({ task: 'patch', subject: 'n_app', status: 'done' }), 'n', 'app')).toBe('n_app-2');
  });
});

describe('slug', () => {
  test.each([
    ['Café Zürich', 'cafe-zurich'],
    ['日本', 'new'],
    ['  a  ', 'a'],
    ['x'.repeat(80), 'x'.repeat(40)],
  ])('turns %j into %s', (label, expected) => {
    expect(slug(label)).toBe(expected);
  });
});
