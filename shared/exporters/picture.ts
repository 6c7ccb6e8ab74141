import type { Detail, Figure } from '../figures/displayList.js';
import { legendFigure } from '../figures/legendFigure.js';
import { palette } from '../figures/palette.js';
import { diagramScene } from '../figures/scene.js';
import { sceneBounds } from '../figures/svgPainter.js';
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
  /** Less than everything, for a picture so small that the rest could not be seen. */
  readonly detail?: Detail;
}

const MARGIN = 24;
const NARROWEST_LEGEND = 480;

/** The diagram as it is exported, or the view of it: everything that is placed, nothing selected. */
export function pictureOf(report: Report, { legend, letters, detail = 'near' }: PictureOptions): Picture {
  const { assessment, catalog, shading, theme } = report;
  const { diagram, rects, routes } = report.view ?? report;
  const options = { shading, detail, theme, rects, routes, letters } as const;
  const figures = diagramScene(diagram, assessment, catalog.services, options);
  const bounds = sceneBounds(figures);
  if (!legend) return { figures, bounds };
  const width = Math.max(NARROWEST_LEGEND, bounds.width - 2 * MARGIN);
  const place = { x: bounds.x + MARGIN, y: bounds.y + bounds.height };
  const all = [...figures, legendFigure(place, width, shading, palette(theme))];
  return { figures: all, bounds: sceneBounds(all) };
}

/** Title of the diagram, with the view that is shown of it. */
export function pictureName({ diagram, view }: Report): string {
  return view === undefined ? diagram.title : `${diagram.title}: ${view.name}`;
}
