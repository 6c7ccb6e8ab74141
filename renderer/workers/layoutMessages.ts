import type { Route } from '../../shared/layout/routes.js';
import type { Layout } from '../../shared/model/diagram.js';
import type { DiagramPatch } from '../../shared/model/diagramPatch.js';

export interface LayoutRequest {
  /** `layout`: new places for everything; `routes`: ways of the edges around what stands where it is. */
  readonly kind: 'layout' | 'routes';
  readonly request: number;
  /** From the diagram that was sent last. */
  readonly patch: DiagramPatch;
}

export type LayoutAnswer =
  | { readonly kind: 'layout'; readonly request: number; readonly layout: Layout }
  | { readonly kind: 'routes'; readonly request: number; readonly routes: ReadonlyMap<string, Route> };
