import { beforeEach, describe, expect, test } from 'vitest';
import { contains } from '../../shared/model/rect.js';
import { resizeSelection } from './resizing.js';
import { rectInWindow, smallNetwork } from './testFixtures.js';
import { openDocument, presentDiagram, select, undo } from './workspace.js';

beforeEach(() => {
  openDocument({ diagram: smallNetwork, isSaved: true });
});

describe('resizeSelection', () => {
  test('steps in a row are one step, and the boundary around grows', () => {
    select(['b_subnet']);
    for (let step = 0; step < 8; step += 1) resizeSelection(1, 0);
    expect(rectInWindow('b_subnet').width).toBe(256 + 64);
    expect(contains(rectInWindow('b_vpc'), rectInWindow('b_subnet'))).toBe(true);
    undo();
    expect(presentDiagram()).toBe(smallNetwork);
  });

  test('ends at the least size, and does nothing to a node', () => {
    select(['b_internet']);
    resizeSelection(-100, 0);
    expect(rectInWindow('b_internet').width).toBe(96);
    const before = presentDiagram();
    select(['n_web']);
    resizeSelection(1, 1);
    expect(presentDiagram()).toBe(before);
  });
});
