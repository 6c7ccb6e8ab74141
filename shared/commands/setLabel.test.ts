import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, edge, node, note } from '../model/build.js';
import { setLabel } from './setLabel.js';

const diagram = diagramOf(node(), boundary(), note(), edge({ source: 'n_ec2', target: 'b_vpc', label: 'HTTPS 443' }));

describe('setLabel', () => {
  test('renames a node and a boundary', () => {
    expect(setLabel(diagram, 'n_ec2', 'app').nodes.get('n_ec2')?.label).toBe('app');
    expect(setLabel(diagram, 'b_vpc', 'main').boundaries.get('b_vpc')?.label).toBe('main');
  });

  test('sets the text of a note', () => {
    expect(setLabel(diagram, 't_note', 'Moves in May').notes.get('t_note')?.text).toBe('Moves in May');
  });

  test('takes the label of an edge away with an empty one', () => {
    expect(setLabel(diagram, 'e_ec2-vpc', '').edges.get('e_ec2-vpc')).not.toHaveProperty('label');
  });

  test.each([
    ['n_ec2', 'ec2'],
    ['t_note', 'A note'],
    ['n_none', 'x'],
  ])('changes nothing for %s and %s', (id, label) => {
    expect(setLabel(diagram, id, label)).toBe(diagram);
  });
});
