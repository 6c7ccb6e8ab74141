import { create } from 'zustand';
import type { Point } from '../../shared/model/geometry.js';

/** A field on the canvas in which one types what is added there. */
export interface QuickAdd {
  /** px of the screen. */
  readonly client: Point;
  /** The element that a connection was drawn from: what is added is connected to it. */
  readonly from?: string;
}

export const useQuickAdd = create<{ readonly open?: QuickAdd }>()(() => ({}));
