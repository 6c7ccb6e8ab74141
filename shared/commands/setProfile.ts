import type { Diagram, MatrixProfile } from '../model/diagram.js';
import { withKey } from './edit.js';

/** Chooses the ownership matrix that the diagram is judged by. */
export function setProfile(diagram: Diagram, profile: MatrixProfile): Diagram {
  return withKey(diagram, 'profile', profile);
}
