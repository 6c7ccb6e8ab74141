import type { Point } from '../../shared/model/geometry.js';
import { addItem, type PaletteItem } from '../state/adding.js';
import { showToast } from '../state/toasts.js';
import { viewport } from '../state/viewport.js';
import { select, useWorkspace } from '../state/workspace.js';
import { paletteDropTarget } from './dropTarget.js';
import type { Scene } from './useScene.js';

/** Adds an item at a point of the screen, in what lies there. False where it may not stand there, which is told. */
export function dropItem({ diagram, rects }: Scene, item: PaletteItem, client: Point): boolean {
  const centre = viewport()?.at(client);
  if (!centre) return false;
  const { id, refused } = paletteDropTarget(diagram, rects, item, centre);
  if (refused !== undefined) {
    showToast(refused);
    return false;
  }
  const node = id !== undefined && diagram.nodes.has(id) ? id : undefined;
  if (node !== undefined && !useWorkspace.getState().selection.has(node)) select([node]);
  addItem(item, id === undefined || node !== undefined ? { centre } : { centre, parent: id });
  return true;
}
