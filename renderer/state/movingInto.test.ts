import { beforeEach, describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../shared/model/rect.js';
import { moveInto, possibleParents } from './movingInto.js';
import { rectInWindow, smallNetwork } from './testFixtures.js';
import { openDocument, presentDiagram, undo } from './workspace.js';

beforeEach(() => {
  openDocument({ diagram: smallNetwork, isSaved: true });
});

describe('possibleParents', () => {
  test('offers only what may hold all of them and does not hold them yet', () => {
    expect(possibleParents(smallNetwork, ['n_web'])).toEqual(['b_vpc', 'b_subnet']);
    expect(possibleParents(smallNetwork, ['n_db'])).toEqual([undefined, 'b_vpc']);
    expect(possibleParents(smallNetwork, ['n_web', 'b_subnet'])).toEqual([undefined, 'b_vpc']);
  });

  test('offers nothing for what is locked', () => {
    expect(possibleParents(smallNetwork, ['n_fixed'])).toEqual([]);
  });
});

describe('moveInto', () => {
  test('finds a free place, and the boundaries around grow', () => {
    moveInto(['n_web'], 'b_subnet');
    expect(presentDiagram().nodes.get('n_web')?.parent).toBe('b_subnet');
    expect(overlaps(rectInWindow('n_web'), rectInWindow('n_db'))).toBe(false);
    expect(contains(rectInWindow('b_subnet'), rectInWindow('n_web'))).toBe(true);
    expect(contains(rectInWindow('b_vpc'), rectInWindow('b_subnet'))).toBe(true);
  });

  test('out of all boundaries it stands on none of them', () => {
    moveInto(['n_db'], undefined);
    expect(presentDiagram().nodes.get('n_db')?.parent).toBeUndefined();
    expect(overlaps(rectInWindow('n_db'), rectInWindow('b_vpc'))).toBe(false);
  });

  test('leaves everything where it is if one may not go there', () => {
    moveInto(['n_web', 'b_subnet'], 'b_internet');
    expect(presentDiagram()).toBe(smallNetwork);
  });

  test('several are one step', () => {
    moveInto(['n_web', 'n_db'], 'b_vpc');
    expect(overlaps(rectInWindow('n_web'), rectInWindow('n_db'))).toBe(false);
    undo();
    expect(presentDiagram()).toBe(smallNetwork);
  });
});
