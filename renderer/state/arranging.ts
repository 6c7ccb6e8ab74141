/** Arranging what is selected: edges and gaps, sizes, the stack, locks, folding. */
import { alignElements, type Alignment } from '../../shared/commands/alignElements.js';
import { distributeElements, type Axis } from '../../shared/commands/distributeElements.js';
import { matchSizes } from '../../shared/commands/matchSizes.js';
import { restack } from '../../shared/commands/restack.js';
import { setBends } from '../../shared/commands/setBends.js';
import { setPlacement } from '../../shared/commands/setPlacement.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import { rectsOf } from '../canvas/rects.js';
import { rootsOf, selectionWords } from './edits.js';
import { growToFit } from './growToFit.js';
import { sizeOf } from './sizes.js';
import { edit, presentDiagram, useWorkspace, type Workspace } from './workspace.js';

/** What is selected and has a place of its own; what stands in a selected boundary goes along with it. */
function placedRoots({ selection, history }: Workspace): readonly string[] {
  const { placements } = history.present.layout;
  return rootsOf(history.present, selection).filter((id) => placements.has(id));
}

export function hasPlaced(workspace: Workspace, least = 1): boolean {
  return placedRoots(workspace).length >= least;
}

export function hasBoundaries(workspace: Workspace, least = 1): boolean {
  const { boundaries } = workspace.history.present;
  return placedRoots(workspace).filter((id) => boundaries.has(id)).length >= least;
}

function selectedRects(): ReadonlyMap<string, Rect> {
  const rects = rectsOf(presentDiagram());
  return new Map(
    placedRoots(useWorkspace.getState()).flatMap((id) => {
      const rect = rects.get(id);
      return rect ? [[id, rect] as const] : [];
    }),
  );
}

/** One step; the boundaries around grow where something would stand out of them. */
function arrange(label: string, change: (diagram: Diagram) => Diagram): void {
  const ids = placedRoots(useWorkspace.getState());
  edit(`${label} ${selectionWords()}`, (before) => {
    const after = change(before);
    return after === before ? before : ids.reduce((grown, id) => growToFit(grown, id, sizeOf), after);
  });
}

export function align(to: Alignment): void {
  const rects = selectedRects();
  arrange('Align', (diagram) => alignElements(diagram, rects, to));
}

export function distribute(axis: Axis): void {
  const rects = selectedRects();
  arrange('Distribute', (diagram) => distributeElements(diagram, rects, axis));
}

export function sameSize(): void {
  const rects = selectedRects();
  arrange('Match the sizes of', (diagram) => matchSizes(diagram, rects));
}

export function stack(to: 'front' | 'back'): void {
  const ids = placedRoots(useWorkspace.getState());
  edit(`${to === 'front' ? 'Bring to the front' : 'Send to the back'}: ${selectionWords()}`, (diagram) =>
    restack(diagram, ids, to),
  );
}

/** Locks everything that is selected, or unlocks it where all of it is locked. */
export function toggleLock(): void {
  toggleTrait('locked', placedRoots(useWorkspace.getState()), ['Lock', 'Unlock']);
}

/** Folds boundaries to their title, or unfolds them. */
export function toggleFold(): void {
  const { boundaries } = presentDiagram();
  const ids = placedRoots(useWorkspace.getState()).filter((id) => boundaries.has(id));
  toggleTrait('collapsed', ids, ['Collapse', 'Expand']);
}

function toggleTrait(trait: 'locked' | 'collapsed', ids: readonly string[], words: readonly [string, string]): void {
  const { placements } = presentDiagram().layout;
  const isOn = ids.every((id) => placements.get(id)?.[trait] === true);
  edit(`${words[isOn ? 1 : 0]} ${selectionWords()}`, (diagram) =>
    ids.reduce((after, id) => setPlacement(after, id, { [trait]: !isOn }), diagram),
  );
}

/** Selected connections that are led by hand. */
function ledByHand({ selection, history }: Workspace): readonly string[] {
  const { edges } = history.present.layout;
  return [...selection].filter((id) => edges.get(id)?.bends !== undefined);
}

export function hasLedByHand(workspace: Workspace): boolean {
  return ledByHand(workspace).length > 0;
}

export function routeAutomatically(): void {
  const ids = ledByHand(useWorkspace.getState());
  edit('Route automatically', (before) => ids.reduce((diagram, id) => setBends(diagram, id, undefined), before));
}
