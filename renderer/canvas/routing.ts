import type { Route } from '../../shared/layout/routes.js';
import { visibleEnd } from '../../shared/layout/absoluteRects.js';
import type { Diagram, Edge } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import { quickRoute } from './quickRoute.js';
import { rectsOf, type Rects } from './rects.js';

export type Routes = ReadonlyMap<string, Route>;

/** Routes that were found for a diagram. */
export interface Routed {
  readonly diagram: Diagram;
  readonly routes: Routes;
}

/** Found routes where both ends still stand where they were, straight ones for all other edges. */
export function routesNow(diagram: Diagram, routed: Routed | undefined): Routes {
  if (routed && routed.diagram === diagram) return routed.routes;
  const rects = rectsOf(diagram);
  const before = routed ? rectsOf(routed.diagram) : undefined;
  const routes = new Map<string, Route>();
  for (const edge of diagram.edges.values()) {
    const route = kept(edge, diagram, rects, routed, before) ?? straight(edge, diagram, rects);
    if (route) routes.set(edge.id, route);
  }
  return routes;
}

function kept(
  edge: Edge,
  diagram: Diagram,
  rects: Rects,
  routed: Routed | undefined,
  before: Rects | undefined,
): Route | undefined {
  const known = routed?.diagram.edges.get(edge.id);
  if (!routed || !before || known?.source !== edge.source || known.target !== edge.target) return undefined;
  if (routed.diagram.layout.edges.get(edge.id) !== diagram.layout.edges.get(edge.id)) return undefined;
  const stays = [edge.source, edge.target].every((id) => sameRect(rects.get(id), before.get(id)));
  return stays ? routed.routes.get(edge.id) : undefined;
}

function straight(edge: Edge, diagram: Diagram, rects: Rects): Route | undefined {
  const source = rects.get(visibleEnd(diagram, edge.source));
  const target = rects.get(visibleEnd(diagram, edge.target));
  return source && target ? { points: quickRoute(source, target) } : undefined;
}

/** Whether the routes of one diagram hold for another: nothing moved, no edge changed, no title grew. */
export function sameWays(a: Diagram, b: Diagram): boolean {
  if (a === b) return true;
  if (a.edges !== b.edges || a.layout.edges !== b.layout.edges || a.boundaries.size !== b.boundaries.size) return false;
  for (const [id, { label }] of a.boundaries) if (b.boundaries.get(id)?.label !== label) return false;
  const rects = rectsOf(a);
  const others = rectsOf(b);
  if (rects.size !== others.size) return false;
  for (const [id, rect] of rects) if (!sameRect(rect, others.get(id))) return false;
  return true;
}

function sameRect(a: Rect | undefined, b: Rect | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.width === b?.width && a?.height === b?.height;
}
