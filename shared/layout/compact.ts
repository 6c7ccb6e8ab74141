import type { Rect } from '../model/geometry.js';
import { overlaps } from '../model/rect.js';
import type { Link } from './liftLinks.js';

/** Distances along the flow. */
export interface Gaps {
  /** Between boxes in general. */
  readonly box: number;
  /** Between the ends of a link without label. */
  readonly layer: number;
}

/** Nodes of a layer that would stand this close behind each other stand in line instead. */
const IN_LINE = 176;
/** What is wider than this doesn't hold up its layer. */
const LARGE = 300;

interface Item {
  readonly id: string;
  readonly rect: Rect;
}

/**
 * Moves boxes along the flow (to the left) as far as what stands before them allows: a layer with one large boundary
 * doesn't keep the others apart. The order across the flow stays. Links run from left to right.
 */
export function compacted(
  rects: ReadonlyMap<string, Rect>,
  links: readonly Link[],
  gaps: Gaps,
): ReadonlyMap<string, Rect> {
  const incoming = new Map<string, Link[]>();
  for (const link of links) incoming.set(link.target, [...(incoming.get(link.target) ?? []), link]);
  const placed = new Map<string, Rect>();
  for (const layer of layersOf(rects)) {
    const least = layer.map((item) => ({ item, x: leastX(item, incoming.get(item.id) ?? [], placed, gaps) }));
    for (const { item, x } of inLine(least)) placed.set(item.id, { ...item.rect, x });
  }
  return pulled(placed, links, gaps);
}

/** Boxes by their centre along the flow, as the layering left them. */
function layersOf(rects: ReadonlyMap<string, Rect>): readonly (readonly Item[])[] {
  const layers = new Map<number, Item[]>();
  for (const [id, rect] of rects) {
    const centre = Math.round((rect.x + rect.width / 2) / 8);
    layers.set(centre, [...(layers.get(centre) ?? []), { id, rect }]);
  }
  return [...layers].sort(([a], [b]) => a - b).map(([, items]) => items);
}

function leastX({ rect }: Item, incoming: readonly Link[], placed: ReadonlyMap<string, Rect>, gaps: Gaps): number {
  let least = 0;
  for (const { source, label } of incoming) {
    const before = placed.get(source);
    if (before) least = Math.max(least, before.x + before.width + gaps.layer + roundedUp(label.width));
  }
  for (const before of placed.values()) {
    const isBeside = before.y < rect.y + rect.height + gaps.box && rect.y < before.y + before.height + gaps.box;
    if (isBeside) least = Math.max(least, before.x + before.width + gaps.layer);
  }
  return least;
}

function inLine(layer: readonly { readonly item: Item; readonly x: number }[]): readonly { item: Item; x: number }[] {
  const sorted = [...layer].sort((a, b) => a.x - b.x || a.item.rect.y - b.item.rect.y);
  const result: { item: Item; x: number }[] = [];
  let line: { item: Item; x: number }[] = [];
  const close = (): void => {
    const last = line.at(-1);
    if (last) result.push(...line.map(({ item }) => ({ item, x: last.x })));
    line = [];
  };
  for (const entry of sorted) {
    if (entry.item.rect.width > LARGE) {
      result.push(entry);
      continue;
    }
    const first = line[0];
    if (first && entry.x - first.x > IN_LINE) close();
    line.push(entry);
  }
  close();
  return result;
}

/** What nothing leads to moves up to what it leads to. */
function pulled(rects: Map<string, Rect>, links: readonly Link[], gaps: Gaps): ReadonlyMap<string, Rect> {
  const entered = new Set(links.map(({ target }) => target));
  for (const [id, rect] of rects) {
    if (entered.has(id)) continue;
    const onward = links.filter(({ source }) => source === id);
    const nearest = Math.min(
      ...onward.map(({ target, label }) => (rects.get(target)?.x ?? 0) - gaps.layer - roundedUp(label.width)),
    );
    const moved = { ...rect, x: Math.floor((nearest - rect.width) / 8) * 8 };
    if (moved.x <= rect.x || !Number.isFinite(moved.x)) continue;
    const isFree = [...rects].every(([other, body]) => other === id || !overlaps(body, moved, gaps.box));
    if (isFree) rects.set(id, moved);
  }
  return rects;
}

function roundedUp(width: number): number {
  return Math.ceil(width / 8) * 8;
}
