import { create } from 'zustand';
import type { Point } from '../../shared/model/geometry.js';

/** A field on the canvas in which one types what is added there. */
export interface QuickAdd {
  /** px of the screen: of the field, and of what is added unless `near`. */
  readonly client: Point;
  /** The element that a connection was drawn from: what is added is connected to it. */
  readonly from?: string;
  /** Opened by a key: it is added into what is selected, or beside it. */
  readonly near?: true;
}

export const useQuickAdd = create<{ readonly open?: QuickAdd }>()(() => ({}));

/** Opens the field over the middle of the canvas. */
export function openQuickAdd(): void {
  const box = document.getElementById('canvas')?.getBoundingClientRect();
  if (!box) return;
  useQuickAdd.setState({ open: { client: { x: box.x + box.width / 2 - 130, y: box.y + box.height / 4 }, near: true } });
}
