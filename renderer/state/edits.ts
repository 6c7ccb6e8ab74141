/** What the canvas commands do to the diagram. */
import { applyLayout } from '../../shared/commands/applyLayout.js';
import { deleteElements } from '../../shared/commands/deleteElements.js';
import { extractFragment } from '../../shared/commands/extractFragment.js';
import { moveElements } from '../../shared/commands/moveElements.js';
import { pasteElements } from '../../shared/commands/pasteElements.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Point } from '../../shared/model/geometry.js';
import { ancestors, elementOf } from '../../shared/model/hierarchy.js';
import { newId } from '../../shared/model/newId.js';
import { layoutClient } from '../workers/layoutClient.js';
import { fromOutline } from './panelFocus.js';
import { growToFit } from './growToFit.js';
import { useRenaming } from './renaming.js';
import { viewIn } from './seenDiagram.js';
import { sizeOf } from './sizes.js';
import { showToast } from './toasts.js';
import { viewport } from './viewport.js';
import { counted } from './words.js';
import { edit, presentDiagram, select, shownDiagram, undo, useWorkspace, type Workspace } from './workspace.js';

/** px of the grid that everything snaps to. */
export const GRID = 8;

export function canEdit({ readOnly }: Workspace): boolean {
  return readOnly === undefined;
}

export function deleteSelection(): void {
  const { selection } = useWorkspace.getState();
  const [before, shown] = [presentDiagram(), shownDiagram()];
  edit(`Delete ${selectionWords()}`, (diagram) => deleteElements(diagram, selection));
  const after = presentDiagram();
  const unseen = [before.boundaries, before.nodes, before.notes]
    .flatMap((elements) => [...elements.keys()])
    .filter((id) => elementOf(after, id) === undefined && elementOf(shown, id) === undefined);
  if (unseen.length === 0) return;
  showToast(`${counted(unseen.length, 'element')} that this view hides went along.`, 'info', {
    label: 'Undo',
    run: undo,
  });
}

export function duplicateSelection(): void {
  const { selection } = useWorkspace.getState();
  const words = selectionWords();
  const fragment = extractFragment(presentDiagram(), selection);
  insertFragment(`Duplicate ${words}`, fragment, { x: 3 * GRID, y: 3 * GRID });
}

/** Pastes a fragment as one step and selects what is new, without what stands inside of that. */
export function insertFragment(label: string, fragment: Diagram, offset: Point, parent?: string): void {
  const before = presentDiagram();
  edit(label, (diagram) => {
    const after = pasteElements(diagram, fragment, { newId, offset, ...(parent === undefined ? {} : { parent }) });
    return newIn(diagram, after).reduce((grown, id) => growToFit(grown, id, sizeOf), after);
  });
  const after = presentDiagram();
  select(rootsOf(after, new Set(newIn(before, after))));
}

function newIn(before: Diagram, { nodes, boundaries, notes }: Diagram): readonly string[] {
  return [...nodes.keys(), ...boundaries.keys(), ...notes.keys()].filter((id) => isNew(before, id));
}

function isNew(before: Diagram, id: string): boolean {
  return !before.nodes.has(id) && !before.boundaries.has(id) && !before.notes.has(id);
}

export function selectEverything(): void {
  const { nodes, boundaries, edges, notes } = shownDiagram();
  select([...nodes.keys(), ...boundaries.keys(), ...edges.keys(), ...notes.keys()]);
}

/** Moves what is selected by steps of the grid; steps in a row are one step of the history. */
export function nudgeSelection(columns: number, rows: number): void {
  const { selection } = useWorkspace.getState();
  edit(
    `Move ${selectionWords()}`,
    (diagram) => moveElements(diagram, movedBy(diagram, selection, { x: columns * GRID, y: rows * GRID })),
    `nudge ${[...selection].join(' ')}`,
  );
}

/** New places of elements moved together; what stands inside a moved boundary goes along by itself. */
export function movedBy(diagram: Diagram, ids: ReadonlySet<string>, by: Point): ReadonlyMap<string, Point> {
  const moves = new Map<string, Point>();
  for (const id of rootsOf(diagram, ids)) {
    const placement = diagram.layout.placements.get(id);
    if (placement) moves.set(id, { x: placement.x + by.x, y: placement.y + by.y });
  }
  return moves;
}

/** The elements that stand in none of the others. */
export function rootsOf(diagram: Diagram, ids: ReadonlySet<string>): readonly string[] {
  return [...ids].filter((id) => !ancestors(diagram, id).some((around) => ids.has(around.id)));
}

export function rename(): void {
  const [id] = useWorkspace.getState().selection;
  if (id !== undefined) useRenaming.setState({ id, place: fromOutline() ? 'outline' : undefined });
}

/** Lays the diagram out anew, in a worker; a view with places of its own only for itself. */
export async function tidyUp(): Promise<void> {
  const before = presentDiagram();
  const isOwn = viewIn(useWorkspace.getState())?.arrangement !== undefined;
  const layout = await layoutClient().layout(isOwn ? shownDiagram() : before);
  if (presentDiagram() !== before) {
    showToast('The diagram changed meanwhile, so the new layout was dropped.');
    return;
  }
  edit('Tidy up', (diagram) => applyLayout(diagram, layout));
  viewport()?.fit();
}

/** `orders-db`, or `3 elements`. */
export function selectionWords(): string {
  const { selection } = useWorkspace.getState();
  const [only] = selection;
  if (selection.size !== 1 || only === undefined) return counted(selection.size, 'element');
  const diagram = presentDiagram();
  return diagram.nodes.get(only)?.label ?? diagram.boundaries.get(only)?.label ?? 'a connection';
}
