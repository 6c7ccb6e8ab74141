import type { Figure, ImagePrimitive, Pattern, Primitive, TextPrimitive } from '../../shared/figures/displayList.js';
import { TILE, TILE_LINES } from '../../shared/figures/svgElements.js';

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
  | 'createPattern'
>;

/** What is outside of the drawing itself. */
export interface CanvasResources {
  /** Loaded artwork; undefined while it loads, then a plate stands in its place. */
  icon(reference: string): CanvasImageSource | undefined;
  /** A parsed path; the caller may keep it. */
  path(d: string): Path2D;
  /** A canvas to draw a tile on, px. */
  tile(side: number): { readonly source: CanvasImageSource; readonly context: CanvasContext & TileContext } | undefined;
}

export type TileContext = Pick<CanvasRenderingContext2D, 'scale'>;

const FONT = "'Inter Variable', Inter, system-ui, sans-serif";
/** Tiles are drawn larger than they are used, so that they stay sharp when zoomed in. */
const TILE_SCALE = 4;
const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

type Shape = Extract<Primitive, { kind: 'rect' | 'path' }>;

/** Paints display lists; keeps the tiles of its patterns. */
export class CanvasPainter {
  readonly #tiles = new Map<string, CanvasPattern>();

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
    const fill = item.pattern === undefined ? item.fill : this.#pattern(context, item);
    if (fill !== undefined) {
      context.fillStyle = fill;
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

  #pattern(context: CanvasContext, { fill, pattern }: Shape): CanvasPattern | string | undefined {
    if (pattern === undefined) return fill;
    const { kind, color } = pattern;
    const key = `${kind} ${fill ?? ''} ${color}`;
    const known = this.#tiles.get(key) ?? this.#drawTile(context, kind, fill, color);
    if (known !== undefined) this.#tiles.set(key, known);
    return known ?? fill;
  }

  #drawTile(context: CanvasContext, kind: Pattern, fill: string | undefined, color: string): CanvasPattern | undefined {
    const tile = this.resources.tile(TILE * TILE_SCALE);
    if (tile === undefined) return undefined;
    const { d, width } = TILE_LINES[kind];
    tile.context.scale(TILE_SCALE, TILE_SCALE);
    if (fill !== undefined) {
      tile.context.fillStyle = fill;
      tile.context.beginPath();
      tile.context.rect(0, 0, TILE, TILE);
      tile.context.fill();
    }
    tile.context.strokeStyle = color;
    tile.context.lineWidth = width;
    tile.context.stroke(this.resources.path(d));
    const pattern = context.createPattern(tile.source, 'repeat');
    pattern?.setTransform({ a: 1 / TILE_SCALE, d: 1 / TILE_SCALE });
    return pattern ?? undefined;
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

/** Resources of a browser: tiles on off-screen canvases, parsed paths kept. */
export function browserResources(icon: CanvasResources['icon']): CanvasResources {
  return {
    icon,
    path: pathCache(),
    tile(side) {
      const source = new OffscreenCanvas(side, side);
      const context = source.getContext('2d');
      return context === null ? undefined : { source, context: context };
    },
  };
}
