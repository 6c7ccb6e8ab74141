import { describe, expect, test } from 'vitest';
import { diagramOf } from '../../shared/model/build.js';
import { picturesOf } from './exportViews.js';

const views = [
  { id: 'v_data', name: 'Data' },
  { id: 'v_edge', name: 'Edge' },
  { id: 'v_edge-2', name: 'Edge' },
];
const diagram = { ...diagramOf(), views };

describe('picturesOf', () => {
  test('is one file of everything unless told', () => {
    expect(picturesOf(diagram, 'a.svg', { format: 'svg' })).toEqual([{ file: 'a.svg' }]);
    expect(picturesOf(diagram, 'a.csv', { format: 'csv' })).toEqual([{ file: 'a.csv' }]);
  });

  test.each(['data', 'Data', 'v_data'])('finds a view as %s', (view) => {
    expect(picturesOf(diagram, 'a.svg', { format: 'svg', view })).toEqual([{ file: 'a.svg', view: views[0] }]);
  });

  test('draws every view into a file of its own, and into the pages of one report', () => {
    const options = { allViews: true } as const;
    expect(picturesOf(diagram, 'a.png', { format: 'png', ...options }).map(({ file }) => file)).toEqual([
      'a.png',
      'a-data.png',
      'a-edge.png',
      'a-edge-2.png',
    ]);
    expect(picturesOf(diagram, 'a.pdf', { format: 'pdf', ...options })).toEqual([{ file: 'a.pdf', views }]);
  });

  test.each([
    ['a name that there is not', 'a.svg', { format: 'svg', view: 'Network' }, /no view "Network"/],
    ['a name that two bear', 'a.svg', { format: 'svg', view: 'edge' }, /by its id/],
    ['a list', 'a.csv', { format: 'csv', view: 'Data' }, /shows no view/],
    ['one and all', 'a.svg', { format: 'svg', view: 'Data', allViews: true }, /one of them/],
    ['several on standard output', '-', { format: 'svg', allViews: true }, /--out/],
  ])('refuses %s', (_, target, options, message) => {
    expect(() => picturesOf(diagram, target, options)).toThrow(message);
  });
});
