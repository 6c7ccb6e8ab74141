import type { Figure } from '../../shared/figures/displayList.js';
import type { Rect, Size } from '../../shared/model/geometry.js';
import { contains, grown, overlaps } from '../../shared/model/rect.js';
import { PixelBuffer, scaled, type Ground } from './pixelBuffer.js';

/** Translation in css px, and scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type PaintFigures = (context: CanvasRenderingContext2D, figures: readonly Figure[]) => void;

/** Shows what lies above the still picture; `ratio` are the device px for one css px. */
export type ShowLive = (view: View, ratio: number) => void;

/** Share of the visible size that is painted beyond each side, so that panning needs no painting. */
const MARGIN = 0.3;
/** Device px beyond each side at least: the picture falls on whole px. */
const LEAST_MARGIN = 2;
const MAX_SIDE = 4096;
/** Until the picture is painted anew it may be shown this much larger or smaller. */
const LEAST_STRETCH = 0.6;
const MOST_STRETCH = 1.7;
const SHARPEN_MS = 90;

/**
 * Paints the still figures into a bitmap around what is visible; panning and zooming move and stretch that bitmap alone.
 * Where it does not reach it is moved on and the rest painted, and it is painted sharply once the view rests.
 */
export class ScenePainter {
  private readonly buffer: PixelBuffer;
  private figures: readonly Figure[] = [];
  private size: Size = { width: 0, height: 0 };
  private ratio = 1;
  private view: View = { x: 0, y: 0, zoom: 1 };
  private ground: Ground = { color: '#fff' };
  private isStale = true;
  private frame = 0;
  private sharpening = 0;

  constructor(
    canvas: HTMLCanvasElement,
    private readonly paintFigures: PaintFigures,
    private readonly showLive: ShowLive,
  ) {
    this.buffer = new PixelBuffer(canvas);
  }

  /** css px that are seen, and device px for one of them. */
  resize({ width, height }: Size, ratio: number): void {
    this.size = { width: width * ratio, height: height * ratio };
    this.ratio = ratio;
    this.buffer.resize({ width: sideOf(this.size.width), height: sideOf(this.size.height) }, ratio);
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
    const { buffer, ratio, view } = this;
    const scale = view.zoom * ratio;
    this.cover(scale);
    buffer.place(scale, { x: view.x * ratio, y: view.y * ratio });
    if (buffer.scale !== scale) this.sharpenSoon();
    this.showLive(view, ratio);
  }

  /** Sees to it that the bitmap shows all that is visible, nearly at this scale. */
  private cover(scale: number): void {
    const { buffer, view, ratio, size, ground } = this;
    const visible = { x: -view.x * ratio, y: -view.y * ratio, ...size };
    const stretch = scale / buffer.scale;
    const isNear = stretch >= LEAST_STRETCH && stretch <= MOST_STRETCH;
    if (!this.isStale && isNear && contains(scaled(buffer.shown, stretch), grown(visible, 1))) return;
    const { width, height } = buffer.shown;
    const corner = {
      x: Math.round(visible.x - (width - size.width) / 2),
      y: Math.round(visible.y - (height - size.height) / 2),
    };
    const paint = (context: CanvasRenderingContext2D, area: Rect): void => {
      this.paintFigures(
        context,
        this.figures.filter(({ bounds }) => overlaps(bounds, area)),
      );
    };
    if (!this.isStale && stretch === 1) buffer.moveTo(corner, ground, paint);
    else buffer.paintAll(corner, scale, ground, paint);
    this.isStale = false;
  }

  private sharpenSoon(): void {
    clearTimeout(this.sharpening);
    this.sharpening = window.setTimeout(() => {
      this.invalidate();
    }, SHARPEN_MS);
  }
}

/** Device px of the bitmap for those that are seen. */
function sideOf(seen: number): number {
  const wanted = Math.min(MAX_SIDE, Math.ceil(seen * (1 + 2 * MARGIN)));
  return Math.max(wanted, Math.ceil(seen) + 2 * LEAST_MARGIN);
}
