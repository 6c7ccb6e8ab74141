import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node } from '../../model/build.js';
import { elementName, elementNames } from './names.js';

const diagram = diagramOf(
  boundary({ id: 'b_a', label: 'Zone a' }),
  boundary({ id: 'b_b', label: 'Zone b' }),
  node({ id: 'n_a', label: 'app', parent: 'b_a' }),
  node({ id: 'n_b', label: 'app', parent: 'b_b' }),
  node({ id: 'n_db', label: 'orders\ndb', parent: 'b_b' }),
  node({ id: 'n_nameless', label: ' ' }),
  edge({ source: 'n_a', target: 'n_db' }),
);

describe('elementName', () => {
  test.each([
    ['n_db', 'orders db'],
    ['n_a', 'app (Zone a)'],
    ['n_b', 'app (Zone b)'],
    ['e_a-db', 'app (Zone a) to orders db'],
    ['n_nameless', 'n_nameless'],
    ['n_gone', 'n_gone'],
  ])('%s is called %s', (id, name) => {
    expect(elementName(diagram, id)).toBe(name);
  });
});

describe('elementNames', () => {
  test('has each name once', () => {
    expect(elementNames(diagram, ['n_db', 'n_db', 'n_a'])).toEqual(['orders db', 'app (Zone a)']);
  });
});
