import type { Diagram, FirewallRule } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { changeBoundary, withKey } from './edit.js';

/** Sets the firewall rules of a security group or subnet, in order; undefined makes them unknown, an empty list says there are none. */
export function setRules(diagram: Diagram, boundaryId: string, rules: readonly FirewallRule[] | undefined): Diagram {
  return changeBoundary(diagram, boundaryId, (boundary) =>
    equalValues(boundary.rules, rules) ? boundary : withKey(boundary, 'rules', rules),
  );
}
