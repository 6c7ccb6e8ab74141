import { useMemo } from 'react';
import type { Detail, Figure } from '../../shared/figures/displayList.js';
import { diagramScene } from '../../shared/figures/scene.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import { useShading } from '../state/preferences.js';
import { serviceOf } from '../state/services.js';
import { useDrawnTheme } from '../state/theme.js';
import { useShownDiagram, useWorkspace } from '../state/workspace.js';
import { forFigures } from './emptyAssessment.js';
import { rectsOf, type Rects } from './rects.js';
import type { Routes } from './routing.js';
import { useRoutes } from './useRoutes.js';

/** What the open view shows, as it is drawn. */
export interface Scene {
  readonly diagram: Diagram;
  readonly rects: Rects;
  readonly routes: Routes;
  /** In paint order. */
  readonly figures: readonly Figure[];
  /** Node, boundary, edge, group or note → its figure; of an edge the line, not the label. */
  readonly figureOf: ReadonlyMap<string, Figure>;
  /** Security group → its frames. */
  readonly frames: ReadonlyMap<string, readonly Rect[]>;
}

export function useScene(detail: Detail): Scene {
  const diagram = useShownDiagram();
  const theme = useDrawnTheme();
  const { shading } = useShading();
  const assessment = useWorkspace((workspace) => workspace.assessment);
  const rects = rectsOf(diagram);
  const routes = useRoutes(diagram);
  const assessed = useMemo(() => forFigures(assessment), [assessment]);
  return useMemo(() => {
    const options = { shading, detail, theme, rects, routes };
    const figures = diagramScene(diagram, assessed, { get: serviceOf }, options);
    const figureOf = new Map<string, Figure>();
    for (const figure of figures) if (!figureOf.has(figure.id)) figureOf.set(figure.id, figure);
    return { diagram, rects, routes, figures, figureOf, frames: framesOf(figures) };
  }, [diagram, assessed, shading, detail, theme, rects, routes]);
}

/** A frame is a stroked rectangle of the group's figure that is large enough to hold a node. */
function framesOf(figures: readonly Figure[]): ReadonlyMap<string, readonly Rect[]> {
  const frames = new Map<string, readonly Rect[]>();
  for (const figure of figures) {
    if (figure.kind !== 'overlay') continue;
    const rects = figure.items.flatMap((item) =>
      item.kind === 'rect' && item.stroke !== undefined && item.height > 60
        ? [{ x: item.x, y: item.y, width: item.width, height: item.height }]
        : [],
    );
    frames.set(figure.id, rects);
  }
  return frames;
}
