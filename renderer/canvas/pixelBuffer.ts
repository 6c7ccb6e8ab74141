import type { Point, Rect } from '../../shared/model/geometry.js';
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

/** A picture of a part of the diagram in device px, twice: what stays visible is copied from the one to the other. */
export class PixelBuffer {
  private front = opaqueCanvas();
  private back = opaqueCanvas();
  /** Device px of the diagram's plane. */
  private shown: Rect = { x: 0, y: 0, width: 0, height: 0 };

  /** Device px for one diagram px; 0 before anything was painted. */
  scale = 0;

  /** Diagram px that the picture shows. */
  get area(): Rect {
    return scaled(this.shown, 1 / this.scale);
  }

  /** isKept: what the picture shows of the area already is still right. */
  paint(around: Rect, scale: number, ground: Ground, paintArea: PaintArea, isKept: boolean): void {
    const left = Math.floor(around.x * scale);
    const top = Math.floor(around.y * scale);
    const width = Math.ceil(around.width * scale) + 1;
    const height = Math.ceil(around.height * scale) + 1;
    const now = { x: left, y: top, width, height };
    const { canvas, context } = this.back;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    const exposed = isKept ? exposedAreas(now, this.shown) : [now];
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (isKept) context.drawImage(this.front.canvas, this.shown.x - left, this.shown.y - top);
    for (const part of exposed) {
      context.save();
      context.setTransform(scale, 0, 0, scale, -left, -top);
      const area = scaled(part, 1 / scale);
      context.beginPath();
      context.rect(area.x, area.y, area.width, area.height);
      context.clip();
      paintGround(context, area, ground);
      paintArea(context, area);
      context.restore();
    }
    [this.front, this.back] = [this.back, this.front];
    this.shown = now;
    this.scale = scale;
  }

  /** Whether nothing of a canvas is left uncovered when the picture is shown at a scale. */
  fills(canvas: HTMLCanvasElement, scale: number, at: Point, ratio: number): boolean {
    const { x, y, width, height } = scaled(this.area, scale);
    const left = x + at.x * ratio;
    const top = y + at.y * ratio;
    return left <= 0 && top <= 0 && left + width >= canvas.width + 1 && top + height >= canvas.height + 1;
  }

  /** Shows the picture on a canvas whose corner is `origin` device px away from that of the diagram. */
  show(context: CanvasRenderingContext2D, scale: number, origin: Point): void {
    if (this.scale === 0) return;
    const { canvas } = this.front;
    if (scale === this.scale) {
      // whole px, so that the picture falls on those of the screen
      context.drawImage(canvas, Math.round(this.shown.x + origin.x), Math.round(this.shown.y + origin.y));
      return;
    }
    const { x, y, width, height } = scaled(this.area, scale);
    context.drawImage(canvas, x + origin.x, y + origin.y, width, height);
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

function scaled({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

function opaqueCanvas(): Surface {
  const canvas = document.createElement('canvas');
  return { canvas, context: opaqueContext(canvas) };
}

/** A context without transparency, which copies faster. */
export function opaqueContext(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This machine draws no canvas.');
  return context;
}
