import { describe, expect, test } from 'vitest';
import { boundary, diagramOf } from '../model/build.js';
import { addTextNote } from './addTextNote.js';

const diagram = diagramOf(boundary({ id: 'b_vpc' }), boundary({ id: 'b_sg', kind: 'security-group' }));

describe('addTextNote', () => {
  test('puts a text into a boundary', () => {
    const after = addTextNote(diagram, { id: 't_1', text: 'Moves in May', parent: 'b_vpc', x: 8, y: 16 });
    expect(after.notes.get('t_1')).toEqual({ id: 't_1', text: 'Moves in May', parent: 'b_vpc' });
    expect(after.layout.placements.get('t_1')).toEqual({ x: 8, y: 16 });
  });

  test('changes nothing where the parent may not hold it', () => {
    expect(addTextNote(diagram, { id: 't_1', text: '', parent: 'b_sg', x: 0, y: 0 })).toBe(diagram);
  });
});
