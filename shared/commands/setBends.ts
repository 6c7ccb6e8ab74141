import type { Diagram } from '../model/diagram.js';
import type { Point } from '../model/geometry.js';
import { equalValues } from '../model/equalValues.js';
import { withEntry, withoutKeys } from '../model/immutableMap.js';
import { withKey } from './edit.js';

/** Sets the hand-made bends of an edge, absolute px; none lets it be routed automatically again. */
export function setBends(diagram: Diagram, edgeId: string, bends: readonly Point[] | undefined): Diagram {
  if (!diagram.edges.has(edgeId)) return diagram;
  const before = diagram.layout.edges.get(edgeId) ?? {};
  const whole = bends?.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  const wanted = whole === undefined || whole.length === 0 ? undefined : whole;
  if (equalValues(before.bends, wanted)) return diagram;
  const after = withKey(before, 'bends', wanted);
  const edges =
    Object.keys(after).length === 0
      ? withoutKeys(diagram.layout.edges, [edgeId])
      : withEntry(diagram.layout.edges, edgeId, after);
  return { ...diagram, layout: { ...diagram.layout, edges } };
}
