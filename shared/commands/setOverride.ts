import type { Diagram, OwnerOverride } from '../model/diagram.js';
import { equalValues } from '../model/equalValues.js';
import { changeBoundary, changeNode, withKey } from './edit.js';

/** Corrects who owns one layer of a node or boundary; undefined takes the correction back. */
export function setOverride(diagram: Diagram, id: string, layer: string, override: OwnerOverride | undefined): Diagram {
  const changed = (before: readonly OwnerOverride[] | undefined) => withOverride(before, layer, override);
  if (diagram.nodes.has(id)) {
    return changeNode(diagram, id, (node) => withKey(node, 'overrides', changed(node.overrides)));
  }
  return changeBoundary(diagram, id, (boundary) => withKey(boundary, 'overrides', changed(boundary.overrides)));
}

function withOverride(
  before: readonly OwnerOverride[] | undefined,
  layer: string,
  override: OwnerOverride | undefined,
): readonly OwnerOverride[] | undefined {
  const others = (before ?? []).filter((known) => known.layer !== layer);
  const after = override === undefined ? others : [...others, { ...override, layer }];
  if (equalValues(before ?? [], after)) return before;
  return after.length === 0 ? undefined : after;
}
