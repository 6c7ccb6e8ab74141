/** Random diagrams for property tests: every reference holds, everything else is anything. */
import fc from 'fast-check';
import {
  BOUNDARY_KINDS,
  taskStateKey,
  type Boundary,
  type Diagram,
  type DiagramNode,
  type Edge,
  type Fact,
  type Facts,
  type Placement,
  type TaskState,
  type View,
} from './diagram.js';

const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/).filter((name) => !['constructor', 'prototype'].includes(name));
const fact: fc.Arbitrary<Fact> = fc.record(
  {
    value: fc.oneof(text, fc.integer(), fc.boolean(), fc.array(text, { maxLength: 3 })),
    provenance: fc.constantFrom('user', 'import', 'derived', 'assumed'),
    source: text,
  },
  { requiredKeys: ['value', 'provenance'] },
);
const facts = fc.dictionary(key, fc.array(fact, { minLength: 1, maxLength: 2 }), { maxKeys: 3 });
const px = fc.integer({ min: -2000, max: 2000 });
const length = fc.integer({ min: 1, max: 2000 });

const placement: fc.Arbitrary<Placement> = fc.record(
  { x: px, y: px, width: length, height: length, z: key, locked: fc.boolean() },
  { requiredKeys: ['x', 'y'] },
);

interface Ingredients {
  readonly kinds: readonly string[];
  readonly services: readonly string[];
  readonly picks: readonly number[];
  readonly labels: readonly string[];
  readonly facts: readonly Facts[];
  readonly placements: readonly Placement[];
}

const ingredients = fc.record({
  kinds: fc.array(fc.constantFrom(...BOUNDARY_KINDS, 'moon-base'), { maxLength: 6 }),
  services: fc.array(fc.constantFrom('aws/ec2', 'aws/s3', 'generic/user', 'aws/not-known'), { maxLength: 8 }),
  picks: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
  labels: fc.array(text, { minLength: 8, maxLength: 8 }),
  facts: fc.array(facts, { minLength: 5, maxLength: 5 }),
  placements: fc.array(placement, { minLength: 16, maxLength: 16 }),
});

/** Parents point to earlier boundaries only, so there is no cycle; nesting is of any kind in any. */
export const arbitraryDiagram: fc.Arbitrary<Diagram> = ingredients.map(build);

function build({ kinds, services, picks, labels, facts: factSets, placements }: Ingredients): Diagram {
  let turn = 0;
  const pick = <T>(items: readonly T[]): T | undefined => {
    const number = picks[turn % picks.length] ?? 0;
    turn += 1;
    return items[number % (items.length + 1)];
  };
  const some = <T>(items: readonly T[]): readonly T[] => items.filter(() => pick([1]) === undefined);
  const boundaries: Boundary[] = [];
  for (const [i, kind] of kinds.entries()) {
    const id = `b_${i}`;
    const parent = pick(boundaries.filter((boundary) => boundary.kind !== 'security-group'))?.id;
    const around = parent === undefined ? {} : { parent };
    boundaries.push({ id, kind, label: labels[i % 8] ?? '', ...around, facts: factSets[i % 5] });
  }
  const holders = boundaries.filter(({ kind }) => kind !== 'security-group');
  const nodes = services.map((service, i): DiagramNode => {
    const parent = pick(holders)?.id;
    const around = parent === undefined ? {} : { parent, alsoIn: some(holders).map(({ id }) => id) };
    return { id: `n_${i}`, service, label: labels[i % 8] ?? '', ...around };
  });
  const ends = [...boundaries, ...nodes].map(({ id }) => id);
  const edges = ends.flatMap((source, i): readonly Edge[] => {
    const target = pick(ends.filter((end) => end !== source));
    return target === undefined ? [] : [{ id: `e_${i}`, source, target, facts: factSets[i % 5] }];
  });
  const states = some(ends).map((subject): TaskState => ({ task: 'patch-guest-os', subject, status: 'done' }));
  const guarded = boundaries.map((boundary) =>
    boundary.kind === 'security-group' ? { ...boundary, members: some(nodes).map(({ id }) => id) } : boundary,
  );
  const placed = ends.filter((id) => boundaries.find((boundary) => boundary.id === id)?.kind !== 'security-group');
  return {
    title: labels[0] ?? '',
    profile: 'base',
    boundaries: new Map(guarded.map((boundary) => [boundary.id, boundary])),
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    notes: new Map([['t_0', { id: 't_0', text: labels[1] ?? '' }]]),
    taskStates: new Map(states.map((state) => [taskStateKey(state.task, state.subject), state])),
    reviews: [],
    views: viewsOf([...ends, ...edges.map(({ id }) => id)], placements, labels),
    layout: {
      placements: new Map(placed.map((id, i) => [id, placements[i % 16] ?? { x: 0, y: 0 }])),
      edges: new Map(edges.slice(0, 1).map(({ id }) => [id, { bends: [{ x: 8, y: 16 }] }])),
    },
  };
}

/** One view of each sort: everything, some things, some things in other places. */
function viewsOf(ids: readonly string[], placements: readonly Placement[], labels: readonly string[]): readonly View[] {
  const some = (step: number) => ids.filter((_, index) => index % step === 0);
  const places = ids
    .filter((id) => !id.startsWith('e_'))
    .map((id, i) => ({ ...(placements[i % 16] ?? { x: 0, y: 0 }), id }));
  return [
    { id: 'v_0', name: labels[2] ?? '' },
    { id: 'v_1', name: labels[3] ?? '', filter: { within: some(3), connected: true }, hidden: some(5) },
    {
      id: 'v_2',
      name: labels[4] ?? '',
      filter: { providers: ['aws'], protocols: ['https', 'unknown'], data: ['restricted', 'unknown'] },
      shown: some(4),
      arrangement: {
        placements: places.filter((_, i) => i % 2 === 0),
        edges: [{ id: 'e_0', bends: [{ x: 8, y: 8 }] }],
      },
    },
  ];
}
