import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, placed } from '../model/build.js';
import { newId } from '../model/newId.js';
import { writeDiagram } from '../model/writeDiagram.js';
import { deleteElements } from './deleteElements.js';
import { extractFragment } from './extractFragment.js';
import { pasteElements } from './pasteElements.js';
import { emptyDiagram } from '../model/diagram.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_vpc' }),
    boundary({ id: 'b_subnet', kind: 'subnet', parent: 'b_vpc' }),
    boundary({
      id: 'b_sg',
      kind: 'security-group',
      parent: 'b_vpc',
      members: ['n_app', 'n_db'],
      rules: [{ direction: 'in', action: 'allow', peer: 'sg:b_sg' }],
    }),
    node({
      id: 'n_app',
      parent: 'b_subnet',
      sources: [{ file: 'a.yaml', id: 'App', type: 'AWS::EC2::Instance', role: 'self' }],
    }),
    node({ id: 'n_db', parent: 'b_subnet' }),
    edge({ source: 'n_app', target: 'n_db' }),
    { task: 'patch-guest-os', subject: 'n_app', status: 'done' },
  ),
  {
    b_vpc: { x: 100, y: 100, width: 600, height: 400 },
    b_subnet: { x: 16, y: 40, width: 500, height: 300 },
    n_app: { x: 16, y: 40 },
    n_db: { x: 272, y: 40 },
  },
);
const offset = { x: 24, y: 24 };
const both = extractFragment(diagram, ['n_app', 'n_db']);

describe('pasteElements', () => {
  const after = pasteElements(diagram, both, { newId, offset });

  test('a copy is drawn by hand, whatever an import drew; what is moved stays its own', () => {
    const imported = {
      ...diagram,
      nodes: new Map(diagram.nodes).set('n_db', node({ id: 'n_db', imported: { label: 'db' } })),
    };
    const fragment = extractFragment(imported, ['n_db']);
    const copied = pasteElements(imported, fragment, { newId, offset });
    expect(copied.nodes.get('n_db-2')).not.toHaveProperty('imported');
    const moved = pasteElements(deleteElements(imported, ['n_db']), fragment, { newId, offset });
    expect(moved.nodes.get('n_db')?.imported).toEqual({ label: 'db' });
  });

  test('keeps relative places, inside the boundary that lies under them', () => {
    expect(after.nodes.get('n_app-2')?.parent).toBe('b_subnet');
    expect(after.layout.placements.get('n_app-2')).toEqual({ x: 40, y: 64 });
    expect(after.layout.placements.get('n_db-2')).toEqual({ x: 296, y: 64 });
  });

  test('keeps inner edges, memberships and task states', () => {
    expect(after.edges.get('e_app-db-2')).toMatchObject({ source: 'n_app-2', target: 'n_db-2' });
    expect(after.boundaries.get('b_sg')?.members).toEqual(['n_app', 'n_app-2', 'n_db', 'n_db-2']);
    expect(after.taskStates.get('patch-guest-os n_app-2')).toEqual({
      task: 'patch-guest-os',
      subject: 'n_app-2',
      status: 'done',
    });
  });

  test('does not let a copy stand for the same resource of a template', () => {
    expect(after.nodes.get('n_app-2')).not.toHaveProperty('sources');
  });

  test('leaves what was there alone', () => {
    for (const [id, node] of diagram.nodes) expect(after.nodes.get(id)).toBe(node);
  });

  test('copies a security group together with the VPC that holds it', () => {
    const copied = pasteElements(diagram, extractFragment(diagram, ['b_vpc']), { newId, offset });
    const group = copied.boundaries.get('b_sg-2');
    expect(group).toMatchObject({ parent: 'b_vpc-2', members: ['n_app-2', 'n_db-2'] });
    expect(group?.rules).toEqual([{ direction: 'in', action: 'allow', peer: 'sg:b_sg-2' }]);
    expect(copied.boundaries.get('b_sg')).toBe(diagram.boundaries.get('b_sg'));
  });

  test('puts the roots into the boundary that is asked for, or the nearest around it that may hold them', () => {
    const target = diagramOf(
      boundary({ id: 'b_acc', kind: 'account' }),
      boundary({ id: 'b_sub', kind: 'subnet', parent: 'b_acc' }),
    );
    const pasted = pasteElements(target, extractFragment(diagram, ['b_vpc']), { newId, offset, parent: 'b_sub' });
    expect(pasted.boundaries.get('b_vpc')?.parent).toBe('b_acc');
  });

  test('keeps free ids, so that cutting and pasting in place changes nothing', () => {
    const cut = deleteElements(diagram, ['n_app', 'n_db']);
    const back = pasteElements(cut, both, { newId, offset: { x: 0, y: 0 } });
    expect(writeDiagram(back)).toBe(writeDiagram(diagram));
  });

  test('brings the security groups along into another diagram', () => {
    const pasted = pasteElements(emptyDiagram('Other'), both, { newId, offset });
    expect(pasted.boundaries.get('b_sg')?.members).toEqual(['n_app', 'n_db']);
    expect(pasted.layout.placements.get('n_app')).toEqual({ x: 156, y: 204 });
  });

  test('changes nothing for an empty fragment', () => {
    expect(pasteElements(diagram, emptyDiagram(''), { newId, offset })).toBe(diagram);
  });
});
