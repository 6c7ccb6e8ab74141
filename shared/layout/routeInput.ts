import type { Boundary, Diagram, Edge } from '../model/diagram.js';
import type { Rect, Size } from '../model/geometry.js';
import { withProvider } from '../model/withProvider.js';
import { visibleEnd } from './absoluteRects.js';
import { isOverlay } from './overlays.js';
import type { RouteEdge, RouteInput } from './routes.js';
import { TITLE_HEIGHT } from './spacing.js';

export interface RouteSizes {
  /** Undefined where an edge has no label. */
  readonly labelSizeOf?: (edge: Edge) => Size | undefined;
  /** Edges whose lines look alike give the same word. */
  readonly lookOf?: (edge: Edge) => string;
  /** Where the title of a boundary stands within its rectangle. */
  readonly titleRectOf?: (boundary: Boundary, rect: Rect) => Rect;
}

/** The whole top left strip, as wide as the name at a guess. */
export function roughTitleRect(boundary: Boundary, rect: Rect): Rect {
  const width = Math.min(rect.width, 24 + 7 * (boundary.label.length + boundary.kind.length));
  return { x: rect.x, y: rect.y, width, height: TITLE_HEIGHT };
}

/** What of a diagram concerns the router. Edges into a collapsed boundary end at it; those inside it are left out. */
export function routeInput(diagram: Diagram, rects: ReadonlyMap<string, Rect>, sizes: RouteSizes = {}): RouteInput {
  const nodes = new Map<string, Rect>();
  const boundaries = new Map<string, Rect>();
  const titles = new Map<string, Rect>();
  const overlays = new Set<string>();
  const parents = new Map<string, string>();
  const titleOf = sizes.titleRectOf ?? roughTitleRect;
  for (const element of [...diagram.nodes.values(), ...diagram.notes.values()]) {
    const rect = rects.get(element.id);
    if (rect) nodes.set(element.id, rect);
    if (element.parent !== undefined) parents.set(element.id, element.parent);
  }
  for (const boundary of diagram.boundaries.values()) {
    const rect = rects.get(boundary.id);
    if (boundary.parent !== undefined) parents.set(boundary.id, boundary.parent);
    if (!rect) continue;
    if (diagram.layout.placements.get(boundary.id)?.collapsed === true) {
      nodes.set(boundary.id, rect);
      continue;
    }
    boundaries.set(boundary.id, rect);
    if (isOverlay(diagram, boundary)) overlays.add(boundary.id);
    else titles.set(boundary.id, titleOf(withProvider(diagram, boundary), rect));
  }
  const edges = [...diagram.edges.values()].flatMap((edge) => routeEdge(diagram, rects, edge, sizes) ?? []);
  return { nodes, boundaries, overlays, titles, parents, edges };
}

function routeEdge(
  diagram: Diagram,
  rects: ReadonlyMap<string, Rect>,
  edge: Edge,
  { labelSizeOf, lookOf }: RouteSizes,
): RouteEdge | undefined {
  const source = visibleEnd(diagram, edge.source);
  const target = visibleEnd(diagram, edge.target);
  if (!rects.has(source) || !rects.has(target)) return undefined;
  if (source === target && edge.source !== edge.target) return undefined;
  const label = labelSizeOf?.(edge);
  const bends = diagram.layout.edges.get(edge.id)?.bends;
  const trunk = lookOf && `${source} ${lookOf(edge)}`;
  return { id: edge.id, source, target, label, trunk, bends };
}
