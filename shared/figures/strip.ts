import type { Owners } from '../assessment/types.js';
import { LAYER_IDS, type LayerId } from '../catalog/layers.js';
import type { Owner } from '../catalog/types.js';
import type { Point, Rect } from '../model/geometry.js';
import type { Primitive } from './displayList.js';
import type { Palette } from './palette.js';
import { rectPath } from './path.js';
import { cornersOf, patternPath } from './pattern.js';
import { grown } from '../model/rect.js';

export interface StripCell {
  readonly layer: LayerId;
  readonly owner: Exclude<Owner, 'not-applicable'>;
  readonly rect: Rect;
}

export interface StripLook {
  /** Rounded cells, drawn where there is room to see it. */
  readonly rounded: boolean;
  /** P, S and C in the cells: at 200 %, in print and where colours are not to be relied on. */
  readonly letters?: boolean;
  /** The cell of this layer is framed. */
  readonly layer?: string;
}

const OWNERS = ['customer', 'shared', 'provider', 'unknown'] as const;
const GAP = 1;
const WIDEST_PITCH = 16;
const LETTERS: Readonly<Record<StripCell['owner'], string>> = {
  customer: 'C',
  shared: 'S',
  provider: 'P',
  unknown: '?',
};

/** One cell a layer in layer order; a layer that does not apply is left out. Cells have whole px, so that they stay crisp. */
export function stripCells(owners: Owners, rect: Rect): readonly StripCell[] {
  const shown = LAYER_IDS.flatMap((layer) => {
    const { owner } = owners[layer];
    return owner === 'not-applicable' ? [] : [{ layer, owner }];
  });
  if (shown.length === 0) return [];
  const pitch = Math.max(2, Math.min(WIDEST_PITCH, Math.floor((rect.width + GAP) / shown.length)));
  return shown.map(({ layer, owner }, index) => ({
    layer,
    owner,
    rect: { x: rect.x + index * pitch, y: rect.y, width: pitch - GAP, height: rect.height },
  }));
}

/** The layer under a point of the strip, so that one strip can tell of eighteen. */
export function layerAt(owners: Owners, rect: Rect, point: Point): LayerId | undefined {
  if (point.y < rect.y || point.y > rect.y + rect.height) return undefined;
  return stripCells(owners, rect).find(
    (cell) => point.x >= cell.rect.x && point.x < cell.rect.x + cell.rect.width + GAP,
  )?.layer;
}

function letterOf({ owner, rect }: StripCell, colors: Palette): Primitive[] {
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2 + 2.6;
  const paint = colors.party[owner];
  const text = { kind: 'text', x, y, text: LETTERS[owner], size: 7, weight: 600, anchor: 'middle' } as const;
  if (paint.pattern === undefined) return [{ ...text, fill: paint.text }];
  // a letter on stripes can't be read
  const plate = { x: x - 3, y: rect.y + 1.5, width: 6, height: rect.height - 3 };
  return [
    { kind: 'rect', ...plate, radius: 1.5, fill: colors.surface },
    { ...text, fill: colors.ink },
  ];
}

/** Cells that look the same below their pattern. */
interface Ground {
  readonly fill: string;
  readonly stroke: string | undefined;
  readonly cells: StripCell[];
}

function groundsOf(cells: readonly StripCell[], colors: Palette): readonly Ground[] {
  const grounds = new Map<string, Ground>();
  for (const owner of OWNERS) {
    const { fill, stroke } = colors.party[owner];
    const key = `${fill} ${stroke ?? ''}`;
    const ground = grounds.get(key) ?? { fill, stroke, cells: [] };
    ground.cells.push(...cells.filter((cell) => cell.owner === owner));
    grounds.set(key, ground);
  }
  return [...grounds.values()].filter((ground) => ground.cells.length > 0);
}

/**
 * As many paths as there are colours, however many layers: yours, the provider's, and the stripes that lie over shared
 * cells.
 */
export function stripItems(owners: Owners, rect: Rect, colors: Palette, look: StripLook): readonly Primitive[] {
  const cells = stripCells(owners, rect);
  const radius = look.rounded ? 1.5 : 0;
  const items: Primitive[] = groundsOf(cells, colors).map(({ fill, stroke, cells: own }) => {
    const inset = stroke === undefined ? 0 : -0.5;
    const d = own.map((cell) => rectPath(grown(cell.rect, inset), radius)).join('');
    return { kind: 'path', d, fill, stroke, strokeWidth: stroke === undefined ? undefined : 1 };
  });
  for (const owner of OWNERS) {
    const { pattern } = colors.party[owner];
    const own = cells.filter((cell) => cell.owner === owner);
    if (pattern === undefined || own.length === 0) continue;
    const areas = own.map((cell) => cornersOf(grown(cell.rect, -radius / 4)));
    items.push({ kind: 'path', d: patternPath(pattern.kind, areas), fill: pattern.color });
  }
  const chosen = cells.find((cell) => cell.layer === look.layer);
  if (chosen !== undefined) {
    items.push({ kind: 'rect', ...grown(chosen.rect, 2), radius: 3, stroke: colors.ink, strokeWidth: 1.5 });
  }
  if (look.letters === true) items.push(...cells.flatMap((cell) => letterOf(cell, colors)));
  return items;
}
