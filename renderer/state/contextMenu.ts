import { create } from 'zustand';
import type { Point } from '../../shared/model/geometry.js';

/** The menu of what is selected. */
interface OpenMenu {
  /** px of the screen. */
  readonly client: Point;
  /** What had the focus: commands run as if their key was pressed there. */
  readonly origin: Element | null;
  /** It was opened at this very place of the canvas. */
  readonly isOnCanvas: boolean;
}

export const useContextMenu = create<{ readonly open?: OpenMenu }>()(() => ({}));

/** Without a place it opens below what has the focus. */
export function openContextMenu(client?: Point, isOnCanvas = false): void {
  const origin = document.activeElement;
  const box = origin?.getBoundingClientRect();
  const below = { x: (box?.left ?? 0) + 24, y: Math.min(box?.bottom ?? 0, window.innerHeight - 40) };
  useContextMenu.setState({ open: { client: client ?? below, origin, isOnCanvas } });
}

export function closeContextMenu(): void {
  useContextMenu.setState({ open: undefined });
}
