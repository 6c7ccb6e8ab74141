import type { Figure } from '../../shared/figures/displayList.js';
import type { Point, Rect, Size } from '../../shared/model/geometry.js';
import { boundsOf, common, contains, overlaps } from '../../shared/model/rect.js';
import type { PaintFigures, View } from './scenePainter.js';

/** Share of the visible size that is painted beyond each side: what is dragged into view is there already. */
const MARGIN = 0.25;

/** What is dragged, painted once on a canvas of the page that is then put wherever it is. */
export class MovingPicture {
  private figures: readonly Figure[] = [];
  private bounds: Rect | undefined;
  /** Device px for one diagram px; 0 before anything was painted. */
  private scale = 0;
  /** Diagram px that the picture shows, where the figures stood before. */
  private area: Rect = { x: 0, y: 0, width: 0, height: 0 };

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly paintFigures: PaintFigures,
  ) {}

  /** Shows figures displaced by diagram px where the view, of a size in css px, has them. */
  show(figures: readonly Figure[], by: Point, { x, y, zoom }: View, size: Size, ratio: number): void {
    if (figures !== this.figures) {
      this.figures = figures;
      this.bounds = boundsOf(figures.map(({ bounds }) => bounds));
      this.scale = 0;
      if (figures.length === 0) this.canvas.width = 0;
    }
    const seen = { x: -x / zoom - by.x, y: -y / zoom - by.y, width: size.width / zoom, height: size.height / zoom };
    const wanted = this.bounds && common(this.bounds, seen);
    this.canvas.hidden = wanted === undefined;
    if (!this.bounds || !wanted) return;
    const scale = zoom * ratio;
    if (scale !== this.scale || !contains(this.area, wanted)) this.paint(this.bounds, seen, scale, ratio);
    const left = Math.round((this.area.x + by.x) * scale + x * ratio) / ratio;
    const top = Math.round((this.area.y + by.y) * scale + y * ratio) / ratio;
    this.canvas.style.transform = `translate(${String(left)}px, ${String(top)}px)`;
  }

  private paint(bounds: Rect, seen: Rect, scale: number, ratio: number): void {
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
    const { canvas } = this;
    canvas.width = Math.ceil((x + width) * scale) + 1 - left;
    canvas.height = Math.ceil((y + height) * scale) + 1 - top;
    canvas.style.width = `${String(canvas.width / ratio)}px`;
    canvas.style.height = `${String(canvas.height / ratio)}px`;
    this.scale = scale;
    this.area = { x: left / scale, y: top / scale, width: canvas.width / scale, height: canvas.height / scale };
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, -left, -top);
    this.paintFigures(
      context,
      this.figures.filter((figure) => overlaps(figure.bounds, this.area)),
    );
  }
}
