import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDiagram } from '../model/arbitraryDiagram.js';
import { BOUNDARY_KINDS, type Diagram } from '../model/diagram.js';
import { ancestors, elementOf, parentOf } from '../model/hierarchy.js';
import { newId } from '../model/newId.js';
import { readDiagram } from '../model/readDiagram.js';
import { writeDiagram } from '../model/writeDiagram.js';
import { absolutePoint } from '../model/place.js';
import { addBoundary } from './addBoundary.js';
import { addEdge } from './addEdge.js';
import { addNode } from './addNode.js';
import { deleteElements } from './deleteElements.js';
import { extractFragment } from './extractFragment.js';
import { mayContain } from './legalParents.js';
import { moveElements } from './moveElements.js';
import { pasteElements } from './pasteElements.js';
import { reparent } from './reparent.js';
import { resizeBoundary } from './resizeBoundary.js';
import { setEdgeEnds } from './setEdgeEnds.js';
import { setFacts } from './setFacts.js';
import { setMembers } from './setMembers.js';
import { emptyDiagram } from '../model/diagram.js';

/** Numbers that a step turns into ids, kinds and places. */
interface Step {
  readonly action: number;
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  action: fc.nat(9),
  a: fc.nat(60),
  b: fc.nat(60),
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
});

const idsOf = (diagram: Diagram) => [...diagram.boundaries.keys(), ...diagram.nodes.keys(), ...diagram.edges.keys()];

function apply(diagram: Diagram, { action, a, b, x, y }: Step): Diagram {
  const ids = idsOf(diagram);
  const one = ids[a % Math.max(1, ids.length)] ?? 'n_none';
  const other = ids[b % Math.max(1, ids.length)] ?? 'n_none';
  const parent = diagram.boundaries.has(other) ? other : undefined;
  const kind = BOUNDARY_KINDS[a % BOUNDARY_KINDS.length] ?? 'group';
  const place = { x, y };
  const actions: readonly (() => Diagram)[] = [
    () => addNode(diagram, { id: newId(diagram, 'n', 'a'), service: 'aws/ec2', label: 'a', parent, ...place }),
    () =>
      addBoundary(diagram, {
        id: newId(diagram, 'b', kind),
        kind,
        label: kind,
        parent,
        ...place,
        width: 90,
        height: 60,
      }),
    () => addEdge(diagram, { id: newId(diagram, 'e', 'e'), source: one, target: other }),
    () => deleteElements(diagram, [one]),
    () => reparent(diagram, [one], parent),
    () => moveElements(diagram, new Map([[one, place]])),
    () => resizeBoundary(diagram, one, { ...place, width: 50 + a, height: 50 + b }),
    () => setMembers(diagram, one, diagram.nodes.keys()),
    () => setEdgeEnds(diagram, one, [...diagram.nodes.keys()][0] ?? '', other),
    () => pasteElements(diagram, extractFragment(diagram, [one, other]), { newId, offset: place }),
  ];
  return actions[action]?.() ?? diagram;
}

const steps = fc.array(step, { maxLength: 40 });

const built = (all: readonly Step[]) => all.reduce(apply, emptyDiagram('Random'));

describe('commands in any sequence', () => {
  test('leave a diagram that can be saved and read: no orphan, no cycle, no edge to nowhere', () => {
    fc.assert(
      fc.property(arbitraryDiagram, steps, (start, all) => {
        const read = readDiagram(writeDiagram(all.reduce(apply, start)));
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
        all.reduce(apply, start);
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
