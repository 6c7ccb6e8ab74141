import { create } from 'zustand';
import type { Point, Rect } from '../../shared/model/geometry.js';
import type { DropTarget } from './dropTarget.js';
import type { SnapLine } from './snapLines.js';

/** What the pointer is in the middle of; the diagram changes when it ends. */
export type Gesture =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'move';
      /** What was grabbed, without what stands inside it. */
      readonly roots: readonly string[];
      /** All that goes along. */
      readonly moving: ReadonlySet<string>;
      /** px so far. */
      readonly by: Point;
      /** A copy is dragged; what was grabbed stays. */
      readonly isCopy?: boolean;
      readonly target?: DropTarget;
      /** Edges and middles that it meets. */
      readonly lines?: readonly SnapLine[];
    }
  | { readonly kind: 'resize'; readonly id: string; readonly rect: Rect }
  | { readonly kind: 'connect'; readonly from: string; readonly to: Point; readonly target?: string }
  /** A stretch of a connection is dragged: the whole line as it would be. */
  | { readonly kind: 'bend'; readonly points: readonly Point[] }
  | { readonly kind: 'add'; readonly target: DropTarget }
  /** The line drawn so far around what is to be selected. */
  | { readonly kind: 'lasso'; readonly points: readonly Point[] };

const NONE: Gesture = { kind: 'none' };

export const useGesture = create<{ readonly gesture: Gesture }>()(() => ({ gesture: NONE }));

export function setGesture(gesture: Gesture): void {
  useGesture.setState({ gesture });
}

export function endGesture(): void {
  if (useGesture.getState().gesture.kind !== 'none') useGesture.setState({ gesture: NONE });
}

/** The element under the pointer, and the one that the keyboard is on. */
export const usePointed = create<{ readonly hovered?: string; readonly focused?: string }>()(() => ({}));

/** While elements are dragged their grips, which stay behind, are not shown. */
export function useIsMoving(): boolean {
  return useGesture(({ gesture }) => gesture.kind === 'move');
}
