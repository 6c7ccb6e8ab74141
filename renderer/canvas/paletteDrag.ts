import type { PointerEvent as ReactPointerEvent } from 'react';
import { create } from 'zustand';
import type { Point } from '../../shared/model/geometry.js';
import type { PaletteItem } from '../state/adding.js';
import { followPointer, swallowClick } from './followPointer.js';

const THRESHOLD = 4;

/** What is being dragged out of the palette, and where the pointer is on the screen. */
export interface PaletteDrag {
  readonly item: PaletteItem;
  readonly client: Point;
}

export const usePaletteDrag = create<{ readonly drag?: PaletteDrag }>()(() => ({}));

type Drop = (item: PaletteItem, client: Point) => void;

let drop: Drop | undefined;

/** The canvas says what a drop does; returns the function that takes it back. */
export function onPaletteDrop(listener: Drop): () => void {
  drop = listener;
  return () => {
    if (drop === listener) drop = undefined;
  };
}

/** Starts watching a press on a palette item: a move makes it a drag, anything else stays a click. */
export function watchPalettePress(event: ReactPointerEvent, item: PaletteItem): void {
  if (event.button !== 0) return;
  const start = { x: event.clientX, y: event.clientY };
  let dragging = false;
  followPointer({
    move: (client) => {
      dragging ||= Math.hypot(client.x - start.x, client.y - start.y) > THRESHOLD;
      if (dragging) usePaletteDrag.setState({ drag: { item, client } });
    },
    drop: (client) => {
      if (!dragging) return;
      swallowClick();
      drop?.(item, client);
    },
    end: () => {
      usePaletteDrag.setState({ drag: undefined });
    },
  });
}
