import { useEffect } from 'react';
import { viewport } from '../state/viewport.js';
import { dropItem } from './dropItem.js';
import { paletteDropTarget } from './dropTarget.js';
import { endGesture, setGesture } from './gesture.js';
import { onPaletteDrop, usePaletteDrag } from './paletteDrag.js';
import type { Scene } from './useScene.js';

/** Shows where an item of the palette would land, and adds it there. */
export function usePaletteDrops(scene: Scene): void {
  const drag = usePaletteDrag((state) => state.drag);
  useEffect(() => {
    const point = drag ? viewport()?.at(drag.client) : undefined;
    if (!drag || !point) return undefined;
    setGesture({ kind: 'add', target: paletteDropTarget(scene.diagram, scene.rects, drag.item, point) });
    return endGesture;
  }, [drag, scene]);
  useEffect(
    () =>
      onPaletteDrop((item, client) => {
        if (dropItem(scene, item, client)) viewport()?.focus();
      }),
    [scene],
  );
}
