import { create } from 'zustand';
import type { Point, Rect } from '../../shared/model/geometry.js';

/** What other parts of the window may do to the canvas; set by the canvas while it is shown. */
export interface ViewportControls {
  /** All of the diagram, or a part of it; `duration` in ms. */
  fit(rect?: Rect, duration?: number): void;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Brings elements into view without changing the zoom more than needed. */
  reveal(ids: readonly string[]): void;
  /** Middle of what is seen, in diagram px. */
  centre(): Point;
  /** Diagram px under a point of the screen; undefined outside the canvas. */
  at(client: Point): Point | undefined;
  focus(id?: string): void;
}

interface ViewportState {
  readonly controls?: ViewportControls;
  readonly zoom: number;
}

export const useViewport = create<ViewportState>()(() => ({ zoom: 1 }));

export function viewport(): ViewportControls | undefined {
  return useViewport.getState().controls;
}
