import type { Diagram } from '../../shared/model/diagram.js';

/** One step that can be undone: what it was called and the diagram on its other side. */
export interface Step {
  readonly label: string;
  readonly diagram: Diagram;
}

/** Whole diagrams; they share all that an edit did not touch. */
export interface History {
  readonly past: readonly Step[];
  readonly present: Diagram;
  readonly future: readonly Step[];
  /** Edits with this key join the last step (a drag, typing); absent = the next edit is a step of its own. */
  readonly openKey?: string;
}

export const MAX_STEPS = 500;

export function historyOf(diagram: Diagram): History {
  return { past: [], present: diagram, future: [] };
}

export function commit(history: History, diagram: Diagram, label: string, mergeKey?: string): History {
  if (diagram === history.present) return history;
  if (mergeKey !== undefined && mergeKey === history.openKey) return { ...history, present: diagram, future: [] };
  const past = [...history.past, { label, diagram: history.present }].slice(-MAX_STEPS);
  return { past, present: diagram, future: [], ...(mergeKey === undefined ? {} : { openKey: mergeKey }) };
}

/** Ends the joining of edits: the next one is a step of its own. */
export function seal(history: History): History {
  if (history.openKey === undefined) return history;
  const { past, present, future } = history;
  return { past, present, future };
}

export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    present: step.diagram,
    future: [{ label: step.label, diagram: history.present }, ...history.future],
  };
}

export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  return { past: [...history.past, { label: step.label, diagram: history.present }], present: step.diagram, future };
}

/** Several steps at once: back where negative, else forward; as far as there are any. */
export function walk(history: History, steps: number): History {
  let after = history;
  for (let step = 0; step < Math.abs(steps); step += 1) after = steps < 0 ? undo(after) : redo(after);
  return after;
}
