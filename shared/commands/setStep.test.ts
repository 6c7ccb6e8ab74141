import { describe, expect, test } from 'vitest';
import { diagramOf, edge, node } from '../model/build.js';
import { setStep } from './setStep.js';

const diagram = diagramOf(node({ id: 'n_a' }), node({ id: 'n_b' }), edge({ id: 'e_1', source: 'n_a', target: 'n_b' }));

describe('setStep', () => {
  test('numbers an edge', () => {
    expect(setStep(diagram, 'e_1', 3).edges.get('e_1')?.step).toBe(3);
  });

  test.each([undefined, 0, 1.5])('takes the number away for %s', (step) => {
    expect(setStep(setStep(diagram, 'e_1', 3), 'e_1', step).edges.get('e_1')).toEqual(diagram.edges.get('e_1'));
  });
});
