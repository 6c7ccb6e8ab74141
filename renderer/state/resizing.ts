import { resizeBoundary } from '../../shared/commands/resizeBoundary.js';
import { GRID, selectionWords } from './edits.js';
import { growToFit } from './growToFit.js';
import { sizeOf } from './sizes.js';
import { edit, useWorkspace, type Workspace } from './workspace.js';

/** px that are left of a boundary, by key and by mouse. */
export const LEAST_BOUNDARY = { width: 96, height: 64 };

/** The one boundary that is selected and has a size; undefined otherwise. */
function selectedBoundary({ selection, history }: Workspace): string | undefined {
  const { boundaries, layout } = history.present;
  const [only] = selection;
  if (selection.size !== 1 || only === undefined || !boundaries.has(only)) return undefined;
  return layout.placements.has(only) ? only : undefined;
}

export function mayResize(workspace: Workspace): boolean {
  return selectedBoundary(workspace) !== undefined;
}

/** Moves the right and the lower edge by steps of the grid; steps in a row are one step of the history. */
export function resizeSelection(columns: number, rows: number): void {
  const id = selectedBoundary(useWorkspace.getState());
  if (id === undefined) return;
  edit(
    `Resize ${selectionWords()}`,
    (diagram) => {
      const placement = diagram.layout.placements.get(id);
      if (!placement) return diagram;
      const { width, height } = sizeOf(diagram, id);
      const rect = {
        x: placement.x,
        y: placement.y,
        width: Math.max(LEAST_BOUNDARY.width, width + columns * GRID),
        height: Math.max(LEAST_BOUNDARY.height, height + rows * GRID),
      };
      return growToFit(resizeBoundary(diagram, id, rect), id, sizeOf);
    },
    `resize ${id}`,
  );
}
