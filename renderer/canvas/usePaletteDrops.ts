import { useEffect } from 'react';
import { addItem } from '../state/adding.js';
import { showToast } from '../state/toasts.js';
import { viewport } from '../state/viewport.js';
import { select, useWorkspace } from '../state/workspace.js';
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
        const centre = viewport()?.at(client);
        if (!centre) return;
        const target = paletteDropTarget(scene.diagram, scene.rects, item, centre);
        if (target.refused !== undefined) {
          showToast(target.refused);
          return;
        }
        const onNode = target.id !== undefined && scene.diagram.nodes.has(target.id);
        if (onNode && !useWorkspace.getState().selection.has(target.id ?? '')) select([target.id ?? '']);
        addItem(item, target.id === undefined || onNode ? { centre } : { centre, parent: target.id });
        viewport()?.focus();
      }),
    [scene],
  );
}
