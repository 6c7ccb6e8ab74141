import type { Figure } from '../../shared/figures/displayList.js';
import type { Rect, Size } from '../../shared/model/geometry.js';
import { contains, overlaps } from '../../shared/model/rect.js';
import { opaqueContext, PixelBuffer, type Ground } from './pixelBuffer.js';

/** Translation in css px, and scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type PaintFigures = (context: CanvasRenderingContext2D, figures: readonly Figure[]) => void;

/** What is painted on top of the still picture, in diagram px. */
export type PaintLive = (context: CanvasRenderingContext2D, view: View) => void;

/** Share of the visible size that is painted beyond each side, so that panning needs no painting. */
const MARGIN = 0.3;
const MAX_SIDE = 4096;
/** Until the picture is painted anew it may be shown this much larger or smaller. */
const LEAST_STRETCH = 0.6;
const MOST_STRETCH = 1.7;
const SHARPEN_MS = 90;

/**
 * Paints the still figures into a bitmap around what is visible and shows that bitmap while panning and zooming;
 * where it does not reach it is moved on and the rest painted, and it is painted sharply once the view rests.
 */
export class ScenePainter {
  private readonly context: CanvasRenderingContext2D;
  private readonly buffer = new PixelBuffer();
  private figures: readonly Figure[] = [];
  private size: Size = { width: 0, height: 0 };
  private ratio = 1;
  private view: View = { x: 0, y: 0, zoom: 1 };
  private ground: Ground = { color: '#fff' };
  private isStale = true;
  private frame = 0;
  private sharpening = 0;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly paintFigures: PaintFigures,
    private readonly paintLive: PaintLive,
  ) {
    this.context = opaqueContext(canvas);
  }

  /** css px of the canvas, and device px for one of them. */
  resize(size: Size, ratio: number): void {
    this.size = size;
    this.ratio = ratio;
    this.canvas.width = Math.max(1, Math.round(size.width * ratio));
    this.canvas.height = Math.max(1, Math.round(size.height * ratio));
    this.isStale = true;
    this.draw();
  }

  show(view: View): void {
    this.view = view;
    this.request();
  }

  setFigures(figures: readonly Figure[]): void {
    if (figures === this.figures) return;
    this.figures = figures;
    this.invalidate();
  }

  setGround(ground: Ground): void {
    this.ground = ground;
    this.invalidate();
  }

  /** Paints everything anew, e.g. when an icon has arrived. */
  invalidate(): void {
    this.isStale = true;
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
    this.cover(scale);
    const { context, canvas, buffer, ratio, view } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (!buffer.fills(canvas, scale, view, ratio)) {
      context.fillStyle = this.ground.color;
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    buffer.show(context, scale, { x: view.x * ratio, y: view.y * ratio });
    if (buffer.scale !== scale) this.sharpenSoon();
    context.setTransform(scale, 0, 0, scale, view.x * ratio, view.y * ratio);
    this.paintLive(context, view);
  }

  private visible(): Rect {
    const { x, y, zoom } = this.view;
    return { x: -x / zoom, y: -y / zoom, width: this.size.width / zoom, height: this.size.height / zoom };
  }

  /** Sees to it that the bitmap shows all that is visible, nearly at this scale. */
  private cover(scale: number): void {
    const stretch = scale / this.buffer.scale;
    const isNear = stretch >= LEAST_STRETCH && stretch <= MOST_STRETCH;
    if (!this.isStale && isNear && contains(this.buffer.area, this.visible())) return;
    const { x, y, width, height } = this.visible();
    const marginX = Math.min(width * MARGIN, Math.max(0, (MAX_SIDE / scale - width) / 2));
    const marginY = Math.min(height * MARGIN, Math.max(0, (MAX_SIDE / scale - height) / 2));
    const around = { x: x - marginX, y: y - marginY, width: width + 2 * marginX, height: height + 2 * marginY };
    const isKept = !this.isStale && this.buffer.scale === scale;
    const paint = (context: CanvasRenderingContext2D, area: Rect): void => {
      this.paintFigures(
        context,
        this.figures.filter(({ bounds }) => overlaps(bounds, area)),
      );
    };
    this.buffer.paint(around, scale, this.ground, paint, isKept);
    this.isStale = false;
  }

  private sharpenSoon(): void {
    clearTimeout(this.sharpening);
    this.sharpening = window.setTimeout(() => {
      this.invalidate();
    }, SHARPEN_MS);
  }
}
