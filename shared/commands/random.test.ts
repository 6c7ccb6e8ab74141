import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDiagram } from '../model/arbitraryDiagram.js';
import { emptyDiagram, type Diagram } from '../model/diagram.js';
import { ancestors, elementOf, parentOf } from '../model/hierarchy.js';
import { readDiagram } from '../model/readDiagram.js';
import { writeDiagram } from '../model/writeDiagram.js';
import { absolutePoint } from '../model/place.js';
import { deleteElements } from './deleteElements.js';
import { extractFragment } from './extractFragment.js';
import { mayContain } from './legalParents.js';
import { applyStep, EDITS, step, type Step } from './randomEdits.js';
import { reparent } from './reparent.js';
import { setFacts } from './setFacts.js';

const idsOf = (diagram: Diagram) => [...diagram.boundaries.keys(), ...diagram.nodes.keys(), ...diagram.edges.keys()];

const steps = fc.array(step, { maxLength: 60 });

const built = (all: readonly Step[]) => all.reduce(applyStep, emptyDiagram('Random'));

/** Files beside the commands that are none. */
const NO_COMMANDS = ['boundaryAt', 'changeView', 'edit', 'extractFragment', 'legalParents', 'randomEdits'];

describe('commands in any sequence', () => {
  test('are all the commands that there are', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
    const names = files.map((name) => name.replace(/\.ts$/, '')).filter((name) => !NO_COMMANDS.includes(name));
    expect(Object.keys(EDITS).sort()).toEqual(names.sort());
  });

  test('leave a diagram that can be saved and read: no orphan, no cycle, no edge to nowhere', () => {
    fc.assert(
      fc.property(arbitraryDiagram, steps, (start, all) => {
        const read = readDiagram(writeDiagram(all.reduce(applyStep, start)));
        expect(read).not.toHaveProperty('error');
      }),
    );
  });

  test('put nothing where it may not stand', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const diagram = built(all);
        for (const [id, { parent }] of [...diagram.nodes, ...diagram.boundaries]) {
          const around = parent === undefined ? undefined : diagram.boundaries.get(parent)?.kind;
          const child = diagram.nodes.has(id) ? 'node' : (diagram.boundaries.get(id)?.kind ?? '');
          expect(mayContain(around, child, diagram.nodes.get(id)?.service)).toBe(true);
        }
      }),
    );
  });

  test('never change the diagram they are given', () => {
    fc.assert(
      fc.property(arbitraryDiagram, steps, (start, all) => {
        const before = writeDiagram(start);
        all.reduce(applyStep, start);
        expect(writeDiagram(start)).toBe(before);
      }),
    );
  });

  test('keep every element in its place on the canvas when only its parent changes', () => {
    fc.assert(
      fc.property(steps, step, (all, { a, b }) => {
        const diagram = built(all);
        const ids = idsOf(diagram).filter((id) => diagram.layout.placements.has(id));
        const id = ids[a % Math.max(1, ids.length)] ?? '';
        const parent = [...diagram.boundaries.values()].filter(({ kind }) => kind !== 'security-group')[b]?.id;
        const after = reparent(diagram, [id], parent);
        for (const each of ids) expect(absolutePoint(after, each)).toEqual(absolutePoint(diagram, each));
      }),
    );
  });
});

describe('deleteElements in any diagram', () => {
  test('leaves no trace of what is gone except what was said about its tasks', () => {
    fc.assert(
      fc.property(arbitraryDiagram, fc.nat(30), (diagram, pick) => {
        const ids = idsOf(diagram);
        const id = ids[pick % Math.max(1, ids.length)] ?? '';
        const after = deleteElements(diagram, [id]);
        const gone = ids.filter((each) => elementOf(after, each) === undefined);
        const traces = { ...after, taskStates: new Map() };
        for (const each of gone) expect(writeDiagram(traces)).not.toContain(`"${each}"`);
        expect(after.taskStates).toBe(diagram.taskStates);
        for (const each of gone) {
          const why = each === id || diagram.edges.has(each) || ancestors(diagram, each).some((b) => b.id === id);
          expect(why).toBe(true);
        }
      }),
    );
  });
});

describe('setFacts in any diagram', () => {
  test('and taking the facts back give the same bytes', () => {
    fc.assert(
      fc.property(arbitraryDiagram, fc.nat(30), (diagram, pick) => {
        const ids = idsOf(diagram);
        const id = ids[pick % Math.max(1, ids.length)] ?? '';
        const set = setFacts(diagram, id, 'aNewProperty', [{ value: true, provenance: 'user' }]);
        expect(setFacts(set, id, 'aNewProperty', undefined).nodes.get(id)).toEqual(diagram.nodes.get(id));
      }),
    );
  });
});

describe('extractFragment in any diagram', () => {
  test('gives a fragment that can be saved and read', () => {
    fc.assert(
      fc.property(arbitraryDiagram, fc.nat(30), fc.nat(30), (diagram, a, b) => {
        const ids = idsOf(diagram);
        const picked = [a, b].map((n) => ids[n % Math.max(1, ids.length)] ?? '');
        const fragment = extractFragment(diagram, picked);
        expect(readDiagram(writeDiagram(fragment))).not.toHaveProperty('error');
        for (const id of fragment.layout.placements.keys()) {
          if (parentOf(fragment, id) === undefined) {
            expect(absolutePoint(fragment, id)).toEqual(absolutePoint(diagram, id));
          }
        }
      }),
    );
  });
});
