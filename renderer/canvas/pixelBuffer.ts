import type { Point, Rect, Size } from '../../shared/model/geometry.js';
import { exposedAreas } from './exposedAreas.js';

/** What is behind all figures. */
export interface Ground {
  readonly color: string;
  /** Colour of the dots of the grid; none without. */
  readonly dots?: string;
}

/** Paints what lies in an area; diagram px on both sides. */
export type PaintArea = (context: CanvasRenderingContext2D, area: Rect) => void;

/** Diagram px between two dots, and how large one is. */
const DOT_STEP = 24;
const DOT = 2;

/** A picture of a part of the diagram, on a canvas of the page that is larger than what is seen and moved beneath it. */
export class PixelBuffer {
  private readonly context: CanvasRenderingContext2D;
  /** Device px of the diagram's plane. */
  private corner: Point = { x: 0, y: 0 };
  private ratio = 1;

  /** Device px for one diagram px; 0 before anything was painted. */
  scale = 0;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.context = opaqueContext(canvas);
  }

  /** Device px, and how many of them are one css px; what was painted is lost. */
  resize({ width, height }: Size, ratio: number): void {
    this.canvas.width = width;
    this.canvas.height = height;
    this.canvas.style.width = `${String(width / ratio)}px`;
    this.canvas.style.height = `${String(height / ratio)}px`;
    this.ratio = ratio;
    this.scale = 0;
  }

  /** Device px of the diagram's plane that the picture shows. */
  get shown(): Rect {
    return { ...this.corner, width: this.canvas.width, height: this.canvas.height };
  }

  /** Moves the picture on to another corner in whole device px, keeps what it shows of it already and paints the rest. */
  moveTo(corner: Point, ground: Ground, paintArea: PaintArea): void {
    const before = this.shown;
    this.corner = corner;
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.drawImage(this.canvas, before.x - corner.x, before.y - corner.y);
    this.paint(exposedAreas(this.shown, before), ground, paintArea);
  }

  /** Paints all of it anew at a scale. */
  paintAll(corner: Point, scale: number, ground: Ground, paintArea: PaintArea): void {
    this.corner = corner;
    this.scale = scale;
    this.paint([this.shown], ground, paintArea);
  }

  /** Paints some device px of the diagram's plane anew. */
  paint(parts: readonly Rect[], ground: Ground, paintArea: PaintArea): void {
    const { context, corner, scale } = this;
    for (const part of parts) {
      context.save();
      context.setTransform(scale, 0, 0, scale, -corner.x, -corner.y);
      const area = scaled(part, 1 / scale);
      context.beginPath();
      context.rect(area.x, area.y, area.width, area.height);
      context.clip();
      paintGround(context, area, ground);
      paintArea(context, area);
      context.restore();
    }
  }

  /** Puts the canvas where its picture is at a scale, the diagram's corner being `origin` device px away. */
  place(scale: number, origin: Point): void {
    const stretch = scale / this.scale;
    // whole px, so that the picture falls on those of the screen
    const at = (value: number): number => (stretch === 1 ? Math.round(value) : value) / this.ratio;
    const x = at(this.corner.x * stretch + origin.x);
    const y = at(this.corner.y * stretch + origin.y);
    this.canvas.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(stretch)})`;
  }
}

function paintGround(context: CanvasRenderingContext2D, area: Rect, { color, dots }: Ground): void {
  context.fillStyle = color;
  context.fillRect(area.x, area.y, area.width, area.height);
  if (dots === undefined) return;
  context.fillStyle = dots;
  context.beginPath();
  const first = { x: Math.floor(area.x / DOT_STEP) * DOT_STEP, y: Math.floor(area.y / DOT_STEP) * DOT_STEP };
  for (let { x } = first; x < area.x + area.width + DOT; x += DOT_STEP) {
    for (let { y } = first; y < area.y + area.height + DOT; y += DOT_STEP) {
      context.rect(x - DOT / 2, y - DOT / 2, DOT, DOT);
    }
  }
  context.fill();
}

export function scaled({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** A context without transparency, which is shown faster. */
function opaqueContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This machine draws no canvas.');
  return context;
}
