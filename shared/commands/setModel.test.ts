import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { setModel } from './setModel.js';

const diagram = diagramOf(node({ id: 'n_a' }));

describe('setModel', () => {
  test('sets the responsibility model', () => {
    expect(setModel(diagram, 'n_a', 'container').nodes.get('n_a')?.model).toBe('container');
  });

  test('leaves it open again', () => {
    expect(setModel(setModel(diagram, 'n_a', 'container'), 'n_a', undefined).nodes.get('n_a')).toEqual(
      diagram.nodes.get('n_a'),
    );
  });

  test('changes nothing where it is so already', () => {
    const set = setModel(diagram, 'n_a', 'container');
    expect(setModel(set, 'n_a', 'container')).toBe(set);
    expect(setModel(diagram, 'n_a', undefined)).toBe(diagram);
  });
});
