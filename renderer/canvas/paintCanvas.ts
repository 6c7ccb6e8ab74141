import type { Figure, ImagePrimitive, Primitive, TextPrimitive } from '../../shared/figures/displayList.js';

/** What the painter needs of a 2D context, on screen or off. */
export type CanvasContext = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'setLineDash'
  | 'beginPath'
  | 'rect'
  | 'roundRect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'drawImage'
>;

/** What is outside of the drawing itself. */
export interface CanvasResources {
  /** Loaded artwork; undefined while it loads, then a plate stands in its place. */
  icon(reference: string): CanvasImageSource | undefined;
  /** A parsed path; the caller may keep it. */
  path(d: string): Path2D;
}

const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

type Shape = Extract<Primitive, { kind: 'rect' | 'path' }>;

/** Paints display lists. */
export class CanvasPainter {
  constructor(readonly resources: CanvasResources) {}

  /** Paints in order onto a context whose transform is the viewport. */
  paint(context: CanvasContext, figures: Iterable<Figure>): void {
    for (const { items } of figures) {
      for (const item of items) this.#item(context, item);
    }
  }

  #item(context: CanvasContext, item: Primitive): void {
    switch (item.kind) {
      case 'rect':
      case 'path':
        this.#shape(context, item);
        break;
      case 'text':
        this.#text(context, item);
        break;
      case 'image':
        this.#image(context, item);
        break;
    }
  }

  #shape(context: CanvasContext, item: Shape): void {
    const path = item.kind === 'path' ? this.resources.path(item.d) : undefined;
    if (item.kind === 'rect') {
      const { x, y, width, height, radius = 0 } = item;
      context.beginPath();
      if (radius > 0) context.roundRect(x, y, width, height, radius);
      else context.rect(x, y, width, height);
    }
    if (item.fill !== undefined) {
      context.fillStyle = item.fill;
      context.globalAlpha = item.fillOpacity ?? 1;
      if (path === undefined) context.fill();
      else context.fill(path);
      context.globalAlpha = 1;
    }
    if (item.stroke === undefined) return;
    context.strokeStyle = item.stroke;
    context.lineWidth = item.strokeWidth ?? 1;
    context.setLineDash(item.dash === undefined ? [] : [...item.dash]);
    if (path === undefined) context.stroke();
    else context.stroke(path);
  }

  #text(context: CanvasContext, { x, y, text, size, weight, fill, anchor = 'start' }: TextPrimitive): void {
    context.font = `${weight} ${size}px ${FONT}`;
    context.textAlign = ALIGN[anchor];
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }

  #image(context: CanvasContext, { x, y, width, height, icon }: ImagePrimitive): void {
    const source = this.resources.icon(icon);
    if (source !== undefined) context.drawImage(source, x, y, width, height);
  }
}

/** A cache of parsed paths that forgets everything when it grows beyond what a large diagram needs. */
export function pathCache(limit = 50_000): (d: string) => Path2D {
  const known = new Map<string, Path2D>();
  return (d) => {
    const found = known.get(d);
    if (found !== undefined) return found;
    if (known.size >= limit) known.clear();
    const path = new Path2D(d);
    known.set(d, path);
    return path;
  };
}

/** Resources of a browser: parsed paths are kept. */
export function browserResources(icon: CanvasResources['icon']): CanvasResources {
  return { icon, path: pathCache() };
}
