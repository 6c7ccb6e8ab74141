import { EdgeRouter } from './router/edgeRouter.js';
import type { Route, RouteInput } from './routes.js';

export type { Route, RouteEdge, RouteInput } from './routes.js';

/** Ways for all edges, around nodes and titles, side by side where they share a corridor; the same for the same input. */
export function routeEdges(input: RouteInput): ReadonlyMap<string, Route> {
  return new EdgeRouter().setDiagram(input);
}
