import type { Diagram } from '../model/diagram.js';
import { changeEdge, withKey } from './edit.js';

/** Numbers an edge in a flow, from 1; anything else takes the number away. */
export function setStep(diagram: Diagram, id: string, step: number | undefined): Diagram {
  const valid = step !== undefined && Number.isInteger(step) && step >= 1;
  return changeEdge(diagram, id, (edge) => withKey(edge, 'step', valid ? step : undefined));
}
