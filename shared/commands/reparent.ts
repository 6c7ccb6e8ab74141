import type { Boundary, Diagram, DiagramNode, Placement, TextNote, View } from '../model/diagram.js';
import { ancestors, nearest, parentOf } from '../model/hierarchy.js';
import { withEntries } from '../model/immutableMap.js';
import { absolutePoint } from '../model/place.js';
import { withoutPlaces } from '../model/withoutInViews.js';
import { withKey } from './edit.js';
import { mayMoveInto } from './legalParents.js';

/**
 * Moves elements into a boundary, or onto the bare canvas, without moving them on the screen.
 * Elements inside another of the list go along with it; if one may not go there, none does.
 */
export function reparent(diagram: Diagram, ids: Iterable<string>, parent: string | undefined): Diagram {
  const all = new Set(ids);
  const roots = [...all].filter((id) => !ancestors(diagram, id).some((around) => all.has(around.id)));
  if (!roots.every((id) => mayMoveInto(diagram, id, parent))) return diagram;
  const moving = roots.filter((id) => parentOf(diagram, id) !== parent);
  if (moving.length === 0) return diagram;
  const moved = new Set(moving);
  return {
    ...diagram,
    nodes: inOtherSubnets(diagram, withParent<DiagramNode>(diagram.nodes, moved, parent), moved, parent),
    boundaries: withParent<Boundary>(diagram.boundaries, moved, parent),
    notes: withParent<TextNote>(diagram.notes, moved, parent),
    views: withSharedPlaces(diagram.views, moved),
    layout: { ...diagram.layout, placements: withEntries(diagram.layout.placements, places(diagram, moving, parent)) },
  };
}

/** Places of views are counted from the corner of the boundary that is left. */
function withSharedPlaces(views: readonly View[], moved: ReadonlySet<string>): readonly View[] {
  const after = views.map((view) => {
    const arrangement = view.arrangement && withoutPlaces(view.arrangement, moved);
    return arrangement === view.arrangement ? view : { ...view, arrangement };
  });
  return after.some((view, index) => view !== views[index]) ? after : views;
}

function withParent<T extends DiagramNode | Boundary | TextNote>(
  elements: ReadonlyMap<string, T>,
  moved: ReadonlySet<string>,
  parent: string | undefined,
): ReadonlyMap<string, T> {
  const changed = new Map<string, T>();
  for (const id of moved) {
    const element = elements.get(id);
    if (element) changed.set(id, withKey<T, 'parent'>(element, 'parent', parent));
  }
  return withEntries(elements, changed);
}

/** A node that leaves its VPC leaves the further subnets there too. */
function inOtherSubnets(
  diagram: Diagram,
  nodes: Diagram['nodes'],
  moved: ReadonlySet<string>,
  parent: string | undefined,
): Diagram['nodes'] {
  const vpc = parent === undefined ? undefined : vpcOf(diagram, parent);
  const changed = new Map<string, DiagramNode>();
  for (const id of moved) {
    const node = nodes.get(id);
    if (!node?.alsoIn) continue;
    const kept = node.alsoIn.filter(
      (subnet) => subnet !== parent && vpc !== undefined && vpcOf(diagram, subnet) === vpc,
    );
    changed.set(id, withKey(node, 'alsoIn', kept.length === 0 ? undefined : kept));
  }
  return withEntries(nodes, changed);
}

function vpcOf(diagram: Diagram, boundary: string): string | undefined {
  if (diagram.boundaries.get(boundary)?.kind === 'vpc') return boundary;
  return nearest(diagram, boundary, 'vpc')?.id;
}

function places(diagram: Diagram, ids: readonly string[], parent: string | undefined): ReadonlyMap<string, Placement> {
  const origin = parent === undefined ? { x: 0, y: 0 } : absolutePoint(diagram, parent);
  const moved = new Map<string, Placement>();
  for (const id of ids) {
    const placement = diagram.layout.placements.get(id);
    if (!placement) continue;
    const { x, y } = absolutePoint(diagram, id);
    moved.set(id, { ...placement, x: x - origin.x, y: y - origin.y });
  }
  return moved;
}
