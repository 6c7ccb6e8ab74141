/** The history of a document as it is kept beside it, so that it can be undone after a new start. */
import type { JournalStep } from '../../shared/ipc.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { applyDiagramPatch, diagramPatch, type DiagramPatch } from '../../shared/model/diagramPatch.js';
import type { History, Step } from './history.js';

/** So many steps are kept. */
const MOST_STEPS = 100;

/** A step's patch never changes: it is worked out once. */
const patches = new WeakMap<Step, { readonly after: Diagram; readonly patch: DiagramPatch }>();

function patchOf(step: Step, after: Diagram): DiagramPatch {
  const known = patches.get(step);
  if (known?.after === after) return known.patch;
  const patch = diagramPatch(after, step.diagram);
  patches.set(step, { after, patch });
  return patch;
}

/** The last steps that led to the present diagram, oldest first, each as what takes it back. */
export function journalOf({ past, present }: History): readonly JournalStep[] {
  const start = Math.max(0, past.length - MOST_STEPS);
  return past.slice(start).map((step, index) => ({
    label: step.label,
    patch: patchOf(step, past[start + index + 1]?.diagram ?? present),
  }));
}

/** The history that a journal tells of a diagram. */
export function historyFrom(present: Diagram, steps: readonly JournalStep[]): History {
  const past: Step[] = [];
  let diagram = present;
  for (const { label, patch } of [...steps].reverse()) {
    diagram = applyDiagramPatch(diagram, patch);
    past.unshift({ label, diagram });
  }
  return { past, present, future: [] };
}
