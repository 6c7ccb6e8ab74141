import type { Figure } from '../figures/displayList.js';
import { boundaryTitleRect } from '../figures/boundaryFigure.js';
import { edgeLabelSize } from '../figures/edgeLabel.js';
import { legendFigure } from '../figures/legendFigure.js';
import { nodeSize } from '../figures/nodeSize.js';
import { noteSize } from '../figures/noteFigure.js';
import { palette } from '../figures/palette.js';
import { diagramScene } from '../figures/scene.js';
import { sceneBounds } from '../figures/svgPainter.js';
import { absoluteRects } from '../layout/absoluteRects.js';
import { lineJumps } from '../layout/lineJumps.js';
import { routeEdges } from '../layout/routeEdges.js';
import { routeInput } from '../layout/routeInput.js';
import type { Rect } from '../model/geometry.js';
import type { Report } from './types.js';

export interface Picture {
  readonly figures: readonly Figure[];
  /** px that the figures and a margin take. */
  readonly bounds: Rect;
}

export interface PictureOptions {
  readonly legend: boolean;
  /** P, S and C in the strips. */
  readonly letters: boolean;
}

const MARGIN = 24;
const NARROWEST_LEGEND = 480;

/** The whole diagram as it is exported: everything that is placed, nothing selected. */
export function pictureOf(report: Report, { legend, letters }: PictureOptions): Picture {
  const { diagram, assessment, catalog, shading, theme } = report;
  const rects = absoluteRects(diagram, nodeSize, noteSize);
  const ways = routeEdges(routeInput(diagram, rects, { labelSizeOf: edgeLabelSize, titleRectOf: boundaryTitleRect }));
  const jumps = lineJumps(ways);
  const routes = new Map([...ways].map(([id, way]) => [id, { ...way, jumps: jumps.get(id) }]));
  const options = { shading, detail: 'near', theme, rects, routes, letters } as const;
  const figures = diagramScene(diagram, assessment, catalog.services, options);
  const bounds = sceneBounds(figures);
  if (!legend) return { figures, bounds };
  const width = Math.max(NARROWEST_LEGEND, bounds.width - 2 * MARGIN);
  const place = { x: bounds.x + MARGIN, y: bounds.y + bounds.height };
  const all = [...figures, legendFigure(place, width, shading, palette(theme))];
  return { figures: all, bounds: sceneBounds(all) };
}
