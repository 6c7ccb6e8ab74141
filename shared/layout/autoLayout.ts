import type { Boundary, Diagram, Layout, TextNote } from '../model/diagram.js';
import type { Size } from '../model/geometry.js';
import { noteSize, type SizeOf } from './absoluteRects.js';
import { bendsOfUnmoved } from './bendsOfUnmoved.js';
import { LayoutCache } from './layoutCache.js';
import { Layouter } from './layouter.js';
import { fairest } from './fairest.js';
import type { RouteSizes } from './routeInput.js';
import { tidy } from './tidy.js';

export interface LayoutOptions extends RouteSizes {
  /** Only the content of this boundary, or only these elements; the rest stays or makes room. Absent = everything. */
  readonly scope?: string | ReadonlySet<string>;
  /** Width that the title of a boundary needs. */
  readonly titleWidthOf?: (boundary: Boundary) => number;
  readonly noteSizeOf?: (note: TextNote) => Size;
  /** Kept by the caller from one layout to the next. */
  readonly cache?: LayoutCache;
  /** Containers done, containers in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked between containers; on true the layout stays as it was. */
  readonly shouldCancel?: () => boolean;
}

/** Places for all elements, a pure function of the diagram and the sizes. Hand-made bends of edges are dropped where their ends move. */
export function autoLayout(diagram: Diagram, sizeOf: SizeOf, options: LayoutOptions = {}): Layout {
  const { scope } = options;
  const complete = {
    ...options,
    sizeOf,
    noteSizeOf: options.noteSizeOf ?? noteSize,
    titleWidthOf: options.titleWidthOf ?? roughTitleWidth,
    cache: options.cache ?? new LayoutCache(),
  };
  const placements =
    scope === undefined ? fairest(diagram, complete) : tidy(diagram, new Layouter(diagram, complete), scope);
  if (!placements) return diagram.layout;
  return { placements, edges: bendsOfUnmoved(diagram, placements) };
}

function roughTitleWidth(boundary: Boundary): number {
  return 112 + 7 * (boundary.label.length + boundary.kind.length);
}
