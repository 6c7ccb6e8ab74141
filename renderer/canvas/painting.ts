import type { Figure } from '../../shared/figures/displayList.js';
import { iconImage } from './iconImages.js';
import { browserResources, CanvasPainter } from './paintCanvas.js';

const painter = new CanvasPainter(browserResources(iconImage));

/** Paints figures onto a context whose transform is the viewport. */
export function paintFigures(context: CanvasRenderingContext2D, figures: readonly Figure[]): void {
  painter.paint(context, figures);
}
