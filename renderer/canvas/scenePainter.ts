import type { Figure } from '../../shared/figures/displayList.js';
import type { Rect, Size } from '../../shared/model/geometry.js';
import { contains, overlaps } from '../../shared/model/rect.js';

/** Translation in css px, and scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type PaintFigures = (context: CanvasRenderingContext2D, figures: readonly Figure[]) => void;

/** What is painted on top of the still picture, in diagram px. */
export type PaintLive = (context: CanvasRenderingContext2D, view: View) => void;

interface Cached {
  /** Diagram px that the bitmap shows. */
  readonly area: Rect;
  /** Device px of the bitmap for one diagram px. */
  readonly scale: number;
}

/** Share of the visible size that is painted beyond each side, so that panning needs no painting. */
const MARGIN = 0.3;
const MAX_SIDE = 4096;
/** Until the picture is painted anew it may be shown this much larger or smaller. */
const LEAST_STRETCH = 0.6;
const MOST_STRETCH = 1.7;
const SHARPEN_MS = 90;

/**
 * Paints the still figures into a bitmap around what is visible and shows that bitmap while panning and zooming;
 * it is painted anew where it does not reach, and sharply once the view rests.
 */
export class ScenePainter {
  private readonly context: CanvasRenderingContext2D;
  private readonly bitmap = document.createElement('canvas');
  private readonly bitmapContext: CanvasRenderingContext2D;
  private readonly live: CanvasRenderingContext2D;
  private figures: readonly Figure[] = [];
  private size: Size = { width: 0, height: 0 };
  private ratio = 1;
  private view: View = { x: 0, y: 0, zoom: 1 };
  private cached: Cached | undefined;
  private frame = 0;
  private sharpening = 0;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly liveCanvas: HTMLCanvasElement,
    private readonly paintFigures: PaintFigures,
    private readonly paintLive: PaintLive,
  ) {
    this.context = contextOf(canvas);
    this.bitmapContext = contextOf(this.bitmap);
    this.live = contextOf(liveCanvas);
  }

  /** css px of the canvas, and device px for one of them. */
  resize(size: Size, ratio: number): void {
    this.size = size;
    this.ratio = ratio;
    for (const canvas of [this.canvas, this.liveCanvas]) {
      canvas.width = Math.max(1, Math.round(size.width * ratio));
      canvas.height = Math.max(1, Math.round(size.height * ratio));
    }
    this.cached = undefined;
    this.draw();
  }

  show(view: View): void {
    this.view = view;
    this.request();
  }

  setFigures(figures: readonly Figure[]): void {
    if (figures === this.figures) return;
    this.figures = figures;
    this.cached = undefined;
    this.request();
  }

  /** Paints everything anew, e.g. when an icon has arrived. */
  invalidate(): void {
    this.cached = undefined;
    this.request();
  }

  /** Draws before the next frame; several requests are one. */
  request(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.draw();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.sharpening);
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.size.width === 0 || this.size.height === 0) return;
    const scale = this.view.zoom * this.ratio;
    if (!this.reaches(scale)) this.paintBitmap(scale);
    this.blit(scale);
    if (this.cached && this.cached.scale !== scale) this.sharpenSoon();
    this.live.setTransform(1, 0, 0, 1, 0, 0);
    this.live.clearRect(0, 0, this.liveCanvas.width, this.liveCanvas.height);
    this.live.setTransform(scale, 0, 0, scale, this.view.x * this.ratio, this.view.y * this.ratio);
    this.paintLive(this.live, this.view);
  }

  private visible(): Rect {
    const { x, y, zoom } = this.view;
    return { x: -x / zoom, y: -y / zoom, width: this.size.width / zoom, height: this.size.height / zoom };
  }

  private reaches(scale: number): boolean {
    if (!this.cached) return false;
    const stretch = scale / this.cached.scale;
    return stretch >= LEAST_STRETCH && stretch <= MOST_STRETCH && contains(this.cached.area, this.visible());
  }

  private paintBitmap(scale: number): void {
    const { x, y, width, height } = this.visible();
    const marginX = Math.min(width * MARGIN, Math.max(0, (MAX_SIDE / scale - width) / 2));
    const marginY = Math.min(height * MARGIN, Math.max(0, (MAX_SIDE / scale - height) / 2));
    // Whole device px, so that the bitmap falls on the px of the screen.
    const left = Math.floor((x - marginX) * scale);
    const top = Math.floor((y - marginY) * scale);
    const columns = Math.ceil((width + 2 * marginX) * scale) + 1;
    const rows = Math.ceil((height + 2 * marginY) * scale) + 1;
    if (this.bitmap.width !== columns || this.bitmap.height !== rows) {
      this.bitmap.width = columns;
      this.bitmap.height = rows;
    } else {
      this.bitmapContext.setTransform(1, 0, 0, 1, 0, 0);
      this.bitmapContext.clearRect(0, 0, columns, rows);
    }
    const area = { x: left / scale, y: top / scale, width: columns / scale, height: rows / scale };
    this.bitmapContext.setTransform(scale, 0, 0, scale, -left, -top);
    this.paintFigures(
      this.bitmapContext,
      this.figures.filter(({ bounds }) => overlaps(bounds, area)),
    );
    this.cached = { area, scale };
  }

  private blit(scale: number): void {
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    if (!this.cached) return;
    const stretch = scale / this.cached.scale;
    const { area } = this.cached;
    const x = area.x * scale + this.view.x * this.ratio;
    const y = area.y * scale + this.view.y * this.ratio;
    const [left, top] = stretch === 1 ? [Math.round(x), Math.round(y)] : [x, y];
    this.context.drawImage(this.bitmap, left, top, this.bitmap.width * stretch, this.bitmap.height * stretch);
  }

  private sharpenSoon(): void {
    clearTimeout(this.sharpening);
    this.sharpening = window.setTimeout(() => {
      this.invalidate();
    }, SHARPEN_MS);
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This machine draws no canvas.');
  return context;
}
