import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node } from '../model/build.js';
import { addNode } from './addNode.js';

const diagram = diagramOf(
  boundary({ id: 'b_subnet', kind: 'subnet' }),
  boundary({ id: 'b_sg', kind: 'security-group' }),
);
const app = { id: 'n_app', service: 'aws/ec2', label: 'app', x: 16.4, y: 40 };

describe('addNode', () => {
  test('adds the node and its place in whole px', () => {
    const after = addNode(diagram, { ...app, parent: 'b_subnet' });
    expect(after.nodes.get('n_app')).toEqual({ id: 'n_app', service: 'aws/ec2', label: 'app', parent: 'b_subnet' });
    expect(after.layout.placements.get('n_app')).toEqual({ x: 16, y: 40 });
  });

  test('leaves the rest untouched', () => {
    expect(addNode(diagram, app).boundaries).toBe(diagram.boundaries);
  });

  test.each([
    ['the id is taken', { ...app, id: 'b_subnet' }],
    ['the parent is not there', { ...app, parent: 'b_none' }],
    ['the parent only lists members', { ...app, parent: 'b_sg' }],
  ])('changes nothing where %s', (_, added) => {
    expect(addNode(diagram, added)).toBe(diagram);
  });

  test('changes nothing where the id is that of another node', () => {
    const taken = diagramOf(node({ id: 'n_app' }));
    expect(addNode(taken, app)).toBe(taken);
  });
});
