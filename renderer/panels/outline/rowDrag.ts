import type { PointerEvent as ReactPointerEvent } from 'react';
import { create } from 'zustand';
import { whyNot } from '../../canvas/dropTarget.js';
import { followPointer, swallowClick } from '../../canvas/followPointer.js';
import type { Point } from '../../../shared/model/geometry.js';
import { parentOf } from '../../../shared/model/hierarchy.js';
import { canEdit } from '../../state/edits.js';
import { movable, moveInto } from '../../state/movingInto.js';
import { showToast } from '../../state/toasts.js';
import { presentDiagram, select, useWorkspace } from '../../state/workspace.js';

const THRESHOLD = 4;
/** px from the upper and lower end of the list within which it scrolls. */
const EDGE = 28;

/** Rows under way to another boundary. */
interface RowDrag {
  readonly ids: readonly string[];
  /** px of the screen. */
  readonly client: Point;
  /** Boundary; absent = the bare canvas. */
  readonly parent?: string;
  readonly refused?: string;
  /** Outside the list nothing happens. */
  readonly isOver: boolean;
}

export const useRowDrag = create<{ readonly drag?: RowDrag }>()(() => ({}));

/** Watches a press on the row of an element: a move drags it, with all that is selected if it is among it. */
export function watchRowPress(event: ReactPointerEvent, id: string): void {
  const { selection } = useWorkspace.getState();
  if (event.button !== 0 || event.shiftKey || event.ctrlKey || event.metaKey) return;
  if (!canEdit(useWorkspace.getState())) return;
  const ids = movable(presentDiagram(), selection.has(id) ? selection : [id]);
  if (ids.length === 0) return;
  const start = { x: event.clientX, y: event.clientY };
  const wasSelected = selection.has(id);
  let drag: RowDrag | undefined;
  followPointer({
    move: (client) => {
      if (!drag && Math.hypot(client.x - start.x, client.y - start.y) <= THRESHOLD) return;
      // the press on a row has selected only that one
      if (!drag && wasSelected) select(selection);
      drag = dragAt(ids, client);
      useRowDrag.setState({ drag });
    },
    drop: () => {
      if (!drag) return;
      swallowClick();
      if (!drag.isOver) return;
      if (drag.refused !== undefined) showToast(drag.refused);
      else moveInto(drag.ids, drag.parent);
    },
    end: () => {
      useRowDrag.setState({ drag: undefined });
    },
  });
}

function dragAt(ids: readonly string[], client: Point): RowDrag {
  const under = document.elementFromPoint(client.x, client.y);
  const list = under?.closest('.outline-tree');
  if (!list) return { ids, client, isOver: false };
  scrollAtEdge(list, client.y);
  const row = under?.closest('[data-element]')?.getAttribute('data-element');
  const diagram = presentDiagram();
  const parent = row == null ? undefined : diagram.boundaries.has(row) ? row : parentOf(diagram, row);
  const refused = whyNot(diagram, ids, parent);
  return {
    ids,
    client,
    isOver: true,
    ...(parent === undefined ? {} : { parent }),
    ...(refused === undefined ? {} : { refused }),
  };
}

function scrollAtEdge(list: Element, y: number): void {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollBy({ top: -8 });
  if (y > bottom - EDGE) list.scrollBy({ top: 8 });
}
