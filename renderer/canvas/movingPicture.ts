import type { Figure } from '../../shared/figures/displayList.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { boundsOf, contains, overlaps } from '../../shared/model/rect.js';

type PaintFigures = (context: CanvasRenderingContext2D, figures: readonly Figure[]) => void;

/** Share of the visible size that is painted beyond each side: what is dragged into view is there already. */
const MARGIN = 0.25;

/** What is dragged, painted once and then shown wherever it is. */
export class MovingPicture {
  private readonly canvas = document.createElement('canvas');
  private figures: readonly Figure[] = [];
  private bounds: Rect | undefined;
  private scale = 0;
  /** Diagram px that the picture shows, where the figures stood before. */
  private area: Rect = { x: 0, y: 0, width: 0, height: 0 };

  constructor(private readonly paintFigures: PaintFigures) {}

  /** Draws figures displaced by diagram px onto a context whose transform is the viewport. */
  draw(context: CanvasRenderingContext2D, figures: readonly Figure[], by: Point): void {
    const { a: scale, e, f } = context.getTransform();
    const { width, height } = context.canvas;
    const seen = { x: -e / scale - by.x, y: -f / scale - by.y, width: width / scale, height: height / scale };
    if (figures !== this.figures) {
      this.figures = figures;
      this.bounds = boundsOf(figures.map(({ bounds }) => bounds));
      this.scale = 0;
    }
    const wanted = this.bounds && common(this.bounds, seen);
    if (!this.bounds || !wanted) return;
    if (scale !== this.scale || !contains(this.area, wanted)) this.paint(this.bounds, seen, scale);
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const left = Math.round((this.area.x + by.x) * scale + e);
    const top = Math.round((this.area.y + by.y) * scale + f);
    context.drawImage(this.canvas, left, top);
    context.restore();
  }

  private paint(bounds: Rect, seen: Rect, scale: number): void {
    const around = {
      x: seen.x - seen.width * MARGIN,
      y: seen.y - seen.height * MARGIN,
      width: seen.width * (1 + 2 * MARGIN),
      height: seen.height * (1 + 2 * MARGIN),
    };
    const { x, y, width, height } = common(bounds, around) ?? seen;
    // whole device px, so that the picture falls on those of the screen
    const left = Math.floor(x * scale) - 1;
    const top = Math.floor(y * scale) - 1;
    this.canvas.width = Math.ceil((x + width) * scale) + 1 - left;
    this.canvas.height = Math.ceil((y + height) * scale) + 1 - top;
    this.scale = scale;
    this.area = {
      x: left / scale,
      y: top / scale,
      width: this.canvas.width / scale,
      height: this.canvas.height / scale,
    };
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, -left, -top);
    this.paintFigures(
      context,
      this.figures.filter((figure) => overlaps(figure.bounds, this.area)),
    );
  }
}

/** What two areas have in common; nothing where they are apart. */
function common(a: Rect, b: Rect): Rect | undefined {
  if (!overlaps(a, b)) return undefined;
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
