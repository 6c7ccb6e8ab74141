import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, facts, node, note } from './build.js';
import type { View } from './diagram.js';
import { isEmptyFilter, shownInView, type ViewContext } from './shownInView.js';

const diagram = diagramOf(
  boundary({ id: 'b_vpc' }),
  boundary({ id: 'b_app', kind: 'subnet', parent: 'b_vpc' }),
  boundary({ id: 'b_empty', kind: 'subnet', parent: 'b_vpc' }),
  boundary({ id: 'b_group', kind: 'security-group', members: ['n_web', 'n_db'] }),
  node({ id: 'n_web', parent: 'b_app', tags: ['pci'] }),
  node({ id: 'n_db', service: 'aws/rds', parent: 'b_vpc', facts: facts({ dataClassification: 'restricted' }) }),
  node({ id: 'n_blob', service: 'azure/storage-blob' }),
  node({ id: 'n_user', service: 'generic/user' }),
  edge({ source: 'n_user', target: 'n_web', facts: facts({ protocol: 'https' }) }),
  edge({ source: 'n_web', target: 'n_db', facts: facts({ protocol: 'tcp' }) }),
  edge({ source: 'n_web', target: 'n_blob' }),
  note({ id: 't_app', parent: 'b_app' }),
  note({ id: 't_bare' }),
);

const all = [...diagram.nodes.keys(), ...diagram.boundaries.keys(), ...diagram.edges.keys(), ...diagram.notes.keys()];
const shown = (view: Partial<View>, context?: ViewContext) =>
  [...shownInView(diagram, { id: 'v', name: 'View', ...view }, context)].sort();

describe('shownInView', () => {
  test('shows everything without a filter', () => {
    expect(shown({})).toEqual([...all].sort());
  });

  test('hides what is inside a hidden boundary, its notes, and the edges that end there', () => {
    expect(all.filter((id) => !shown({ hidden: ['b_app'] }).includes(id)).sort()).toEqual(
      ['b_app', 'e_user-web', 'e_web-blob', 'e_web-db', 'n_web', 't_app'].sort(),
    );
  });

  test('shows a boundary with all inside it, the frames around it and the groups of what it holds', () => {
    expect(shown({ filter: { within: ['b_app'] } })).toEqual(['b_app', 'b_group', 'b_vpc', 'n_web', 't_app']);
  });

  test('shows what is connected to it when asked to', () => {
    const seen = shown({ filter: { within: ['n_web'], connected: true } });
    expect(seen).toEqual(
      ['b_app', 'b_group', 'b_vpc', 'e_user-web', 'e_web-blob', 'e_web-db', 'n_blob', 'n_db', 'n_user', 'n_web'].sort(),
    );
  });

  test('shows the members of a security group', () => {
    expect(shown({ filter: { within: ['b_group'] } })).toEqual(expect.arrayContaining(['b_group', 'n_web', 'n_db']));
  });

  test('shows the ends of an edge', () => {
    expect(shown({ filter: { within: ['e_web-blob'] } })).toEqual(expect.arrayContaining(['e_web-blob', 'n_blob']));
  });

  test('shows everything where what it is about is gone', () => {
    expect(shown({ filter: { within: ['b_gone'] } })).toEqual([...all].sort());
  });

  test.each([
    [{ providers: ['azure'] }, ['n_blob', 't_bare']],
    [{ data: ['restricted'] }, ['b_group', 'b_vpc', 'n_db', 't_bare']],
    [{ tags: ['pci'] }, ['b_app', 'b_group', 'b_vpc', 'n_web', 't_app', 't_bare']],
  ])('shows what passes %j with its frames, and no empty boundary', (filter, expected) => {
    expect(shown({ filter })).toEqual(expected);
  });

  test('filters connections and leaves the nodes', () => {
    const seen = shown({ filter: { protocols: ['https', 'unknown'] } });
    expect(all.filter((id) => !seen.includes(id))).toEqual(['e_web-db']);
  });

  test('shows only what has outstanding tasks, and everything while they are not known', () => {
    expect(shown({ filter: { openTasks: true } }, { outstanding: new Set(['n_db']) })).toEqual(
      ['b_group', 'b_vpc', 'n_db', 't_bare'].sort(),
    );
    expect(shown({ filter: { openTasks: true } })).toEqual([...all].sort());
  });

  test('shows what is pinned in spite of the filter, but not what is hidden', () => {
    const filter = { providers: ['azure'] };
    expect(shown({ filter, shown: ['n_web'] })).toEqual(expect.arrayContaining(['n_web', 'b_app', 'b_vpc']));
    expect(shown({ filter, shown: ['n_web'], hidden: ['b_vpc'] })).not.toContain('n_web');
  });
});

describe('isEmptyFilter', () => {
  test.each([[undefined], [{}], [{ tags: [], openTasks: false }]])('%j lets everything through', (filter) => {
    expect(isEmptyFilter(filter)).toBe(true);
  });

  test('one value is a filter', () => {
    expect(isEmptyFilter({ tags: ['pci'] })).toBe(false);
  });
});
