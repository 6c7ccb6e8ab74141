import type { Point, Rect, Size } from '../model/geometry.js';

/** The way of an edge: an orthogonal line from border to border. */
export interface Route {
  readonly points: readonly Point[];
  /** Where its label has room; absent = nowhere on its way, so the label is not shown. */
  readonly label?: Rect;
}

/** An edge as the router sees it; ends are keys of `rects`. */
export interface RouteEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label?: Size;
  /** Edges from one source that look alike run as one line until they part; absent = by itself. */
  readonly trunk?: string;
  /** Hand-made bends: kept as they are. */
  readonly bends?: readonly Point[];
}

/** Everything the router needs, in absolute px. */
export interface RouteInput {
  /** Nodes, notes and collapsed boundaries: nothing passes through them. */
  readonly nodes: ReadonlyMap<string, Rect>;
  /** Open boundaries: edges pass, and end on their border. */
  readonly boundaries: ReadonlyMap<string, Rect>;
  /** Those of the boundaries that are drawn around nodes without containing them. */
  readonly overlays?: ReadonlySet<string>;
  /** Where titles of boundaries stand: nothing passes through them. */
  readonly titles: ReadonlyMap<string, Rect>;
  /** Node or boundary → the boundary that contains it. */
  readonly parents: ReadonlyMap<string, string>;
  readonly edges: readonly RouteEdge[];
}
