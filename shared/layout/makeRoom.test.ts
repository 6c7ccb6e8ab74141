import { describe, expect, test } from 'vitest';
import { boundary, diagramOf, node, placed } from '../model/build.js';
import { childrenOf, parentOf } from '../model/hierarchy.js';
import { makeRoom, type Placements, type Room } from './makeRoom.js';

const diagram = placed(
  diagramOf(
    boundary({ id: 'b_left', kind: 'group' }),
    boundary({ id: 'b_right', kind: 'group' }),
    node({ id: 'n_1', parent: 'b_left' }),
    node({ id: 'n_2', parent: 'b_left' }),
  ),
  {
    b_left: { x: 0, y: 0, width: 208, height: 136 },
    b_right: { x: 232, y: 0, width: 208, height: 136 },
    n_1: { x: 16, y: 40 },
    n_2: { x: 104, y: 40 },
  },
);

const room: Room = {
  parentOf: (id) => parentOf(diagram, id),
  childrenIn: (parent) => childrenOf(diagram).get(parent) ?? [],
  sizeOf: (id, placements) => {
    const { width = 176, height = 80 } = placements.get(id) ?? {};
    return { width, height };
  },
};

function after(arranged: string, placements: Placements = new Map(diagram.layout.placements)): Placements {
  makeRoom(diagram, room, new Set([arranged]), placements);
  return placements;
}

describe('makeRoom', () => {
  test('what stands in the way steps aside, the boundary grows, and its neighbour steps aside too', () => {
    const placements = after('n_2');
    expect(placements.get('n_2')).toEqual({ x: 104, y: 40 });
    expect(placements.get('n_1')).toEqual({ x: 16, y: 144 });
    expect(placements.get('b_left')).toMatchObject({ width: 296, height: 240 });
    expect(placements.get('b_right')).toMatchObject({ x: 320, y: 0 });
  });

  test('what is locked stays where it is', () => {
    const placements = after('n_2', new Map(diagram.layout.placements).set('n_1', { x: 16, y: 40, locked: true }));
    expect(placements.get('n_1')).toMatchObject({ x: 16, y: 40 });
    expect(placements.get('n_2')).toEqual({ x: 104, y: 144 });
  });
});
