import type { Diagram, Layout } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import type { Route } from '../../shared/layout/routeEdges.js';

export type LayoutRequest =
  | { readonly kind: 'layout'; readonly request: number; readonly diagram: Diagram }
  | { readonly kind: 'routes'; readonly request: number; readonly diagram: Diagram };

export type LayoutAnswer =
  | { readonly kind: 'layout'; readonly request: number; readonly layout: Layout }
  | { readonly kind: 'routes'; readonly request: number; readonly routes: ReadonlyMap<string, Route> };

export type { Rect };
