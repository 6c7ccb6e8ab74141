import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayContain } from '../../shared/commands/legalParents.js';
import { applyStep, step, type Step } from '../../shared/commands/randomEdits.js';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { viewedDiagram } from '../../shared/model/viewedDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { commit, historyOf, MAX_STEPS, redo, undo, walk, type History } from './history.js';

/** An edit, or one time in ten a few steps back and perhaps forward again. */
interface Move {
  readonly step: Step;
  readonly walk?: number;
}

const move: fc.Arbitrary<Move> = fc.record({ step, walk: fc.integer({ min: -5, max: 5 }) }, { requiredKeys: ['step'] });
const moves = fc.array(move, { minLength: 1000, maxLength: 1000, size: 'max' });

function run(all: readonly Move[], visit: (history: History, index: number) => void): History {
  let history = historyOf(emptyDiagram('Random'));
  all.forEach((one, index) => {
    const isWalk = one.walk !== undefined && one.step.a % 5 === 0;
    history = isWalk
      ? walk(history, one.walk)
      : commit(history, applyStep(history.present, one.step), `Step ${String(index)}`);
    visit(history, index);
  });
  return history;
}

function expectValid(diagram: Diagram): void {
  expect(readDiagram(writeDiagram(diagram))).not.toHaveProperty('error');
  for (const [id, { parent }] of [...diagram.nodes, ...diagram.boundaries]) {
    const around = parent === undefined ? undefined : diagram.boundaries.get(parent)?.kind;
    const child = diagram.nodes.has(id) ? 'node' : (diagram.boundaries.get(id)?.kind ?? '');
    expect(mayContain(around, child, diagram.nodes.get(id)?.service)).toBe(true);
  }
  for (const view of diagram.views) {
    expect(readDiagram(writeDiagram(viewedDiagram(diagram, view)))).not.toHaveProperty('error');
  }
}

/** So many thousand commands are made in each test. */
const RUNS = 4;

describe('a thousand commands with undo and redo', () => {
  test('keep the diagram valid: no orphan, no cycle, parents legal, views whole', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const last = run(all, ({ present }, index) => {
          if (index % 50 === 0) expectValid(present);
        });
        expectValid(last.present);
        expect(last.present.nodes.size + last.present.boundaries.size).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });

  test('are undone to the identical diagrams and made again', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const end = run(all, () => undefined);
        const steps = end.past.length;
        expect(steps).toBeLessThanOrEqual(MAX_STEPS);
        const written = writeDiagram(end.present);
        let back = end;
        for (const known of [...end.past].reverse()) {
          back = undo(back);
          expect(back.present).toBe(known.diagram);
        }
        expect(undo(back)).toBe(back);
        let again = back;
        for (let done = 0; done < steps; done += 1) again = redo(again);
        expect(again.present).toBe(end.present);
        expect(writeDiagram(again.present)).toBe(written);
      }),
      { numRuns: RUNS },
    );
  });
});
