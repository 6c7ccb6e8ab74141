import type { Diagram } from '../model/diagram.js';
import { withKey } from './edit.js';

export function setTitle(diagram: Diagram, title: string): Diagram {
  return withKey(diagram, 'title', title);
}
