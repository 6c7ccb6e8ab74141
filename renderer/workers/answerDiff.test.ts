import { describe, expect, test } from 'vitest';
import { Assessor } from '../../shared/assessment/incremental.js';
import { catalog } from '../../shared/catalog/index.js';
import { diagramOf, facts, node } from '../../shared/model/build.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { answerFor, NOTHING_TOLD, withAnswer } from './answerDiff.js';
import type { WindowAssessment } from './engineMessages.js';

const TODAY = '2026-11-25';

function bucket(id: string, values = {}) {
  return node({ service: 'aws/s3', id, facts: facts(values) });
}

/** Worker and window, joined by a wire. */
function joined() {
  const assessor = new Assessor(catalog);
  let told = NOTHING_TOLD;
  let sequence = 0;
  let seen: WindowAssessment | undefined;
  return {
    assess(diagram: Diagram) {
      sequence += 1;
      const result = answerFor(assessor.update(diagram, TODAY), sequence, told, () => []);
      told = result.told;
      const answer = structuredClone(result.answer);
      seen = withAnswer(seen, answer);
      return { answer, seen };
    },
  };
}

describe('answerFor', () => {
  test('what the window puts together is what a new window would be told', () => {
    const wire = joined();
    const first = diagramOf(bucket('n_a'), bucket('n_b'), node({}));
    wire.assess(first);
    const second = diagramOf(bucket('n_a'), bucket('n_b', { versioning: true }));
    const { seen } = wire.assess(second);
    const fresh = joined().assess(second).seen;
    expect(seen.tasks).toEqual(fresh.tasks);
    expect([...seen.elements].sort()).toEqual([...fresh.elements].sort());
    expect(seen.totals).toEqual(fresh.totals);
  });

  test('only what an edit changed travels', () => {
    const wire = joined();
    const first = diagramOf(bucket('n_a'), bucket('n_b'), node({}));
    wire.assess(first);
    const edited = { ...first, nodes: new Map(first.nodes).set('n_b', bucket('n_b', { versioning: true })) };
    const { answer } = wire.assess(edited);
    expect(answer.changed.map(({ id }) => id)).toEqual(['n_b']);
    expect(answer.rows.every(([, { subjects }]) => !subjects.includes('n_ec2'))).toBe(true);
  });

  test('nothing travels when nothing that is judged changed', () => {
    const wire = joined();
    const first = diagramOf(bucket('n_a'));
    wire.assess(first);
    const { answer, seen } = wire.assess({ ...first, title: 'Renamed' });
    expect([answer.changed, answer.rows, answer.gone, answer.order]).toEqual([[], [], [], undefined]);
    expect(seen.tasks.length).toBeGreaterThan(0);
  });
});
