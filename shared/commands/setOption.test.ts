import { describe, expect, test } from 'vitest';
import { diagramOf, node } from '../model/build.js';
import { setOption } from './setOption.js';

const diagram = diagramOf(node({ id: 'n_ecs', service: 'aws/ecs' }));

describe('setOption', () => {
  test("notes the choice as the user's", () => {
    const after = setOption(diagram, 'n_ecs', 'capacity', 'fargate');
    expect(after.nodes.get('n_ecs')?.options).toEqual({ capacity: { value: 'fargate', provenance: 'user' } });
  });

  test('leaves it open again without a value', () => {
    const set = setOption(diagram, 'n_ecs', 'capacity', 'fargate');
    expect(setOption(set, 'n_ecs', 'capacity', undefined).nodes.get('n_ecs')).toEqual(diagram.nodes.get('n_ecs'));
  });

  test('changes nothing where it is chosen already', () => {
    const set = setOption(diagram, 'n_ecs', 'capacity', 'fargate');
    expect(setOption(set, 'n_ecs', 'capacity', 'fargate')).toBe(set);
  });
});
