import { describe, expect, test } from 'vitest';
import { awkwardDiagram, reportOn, template } from '../testFixtures.js';
import { talliesOf } from './tally.js';

describe('talliesOf', () => {
  test('counts for every element what its badge counts', () => {
    for (const diagram of [template('three-tier'), template('container-app'), awkwardDiagram()]) {
      const { assessment } = reportOn(diagram);
      const tallyOf = talliesOf(assessment.tasks);
      for (const { id, outstanding, worst, closed } of assessment.elements.values()) {
        expect(tallyOf(id), id).toEqual({ outstanding, closed, ...(worst === undefined ? {} : { worst }) });
      }
    }
  });
});
