import { compare, type Arrangement, type Box } from './arrangement.js';
import { gridBlock, gridColumns } from './gridBlock.js';
import type { Link } from './liftLinks.js';
import { ASPECT, CLEARANCE, GAP } from './spacing.js';

/** So many of a kind are drawn as a block instead of a long line. */
const FEWEST = { node: 4, note: 4, boundary: 2 } as const;

export interface Twins {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
  /** Id of the box that stands for a block → the block. */
  readonly blocks: ReadonlyMap<string, Arrangement>;
}

/** Children with the same neighbours become one box, in which they stand in rows and columns. */
export function mergeTwins(boxes: readonly Box[], links: readonly Link[]): Twins {
  const standIn = new Map<string, string>();
  const merged: Box[] = [];
  const blocks = new Map<string, Arrangement>();
  for (const alike of groupsByNeighbours(boxes, links)) {
    const [first] = alike;
    if (!first || alike.length < FEWEST[first.kind]) {
      merged.push(...alike);
      continue;
    }
    const isLarge = first.kind === 'boundary';
    const block = gridBlock(alike, gridColumns(alike, isLarge ? ASPECT : 1), isLarge ? 6 * CLEARANCE : GAP + CLEARANCE);
    const id = `block ${first.id}`;
    blocks.set(id, block);
    for (const box of alike) standIn.set(box.id, id);
    merged.push({ ...first, id, width: block.width, height: block.height });
  }
  return { boxes: merged, links: mergedLinks(links, standIn), blocks };
}

function groupsByNeighbours(boxes: readonly Box[], links: readonly Link[]): readonly (readonly Box[])[] {
  const neighbours = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { source, target } of links) {
    add(source, `>${target}`);
    add(target, `<${source}`);
  }
  const groups = new Map<string, Box[]>();
  for (const box of boxes) {
    const around = neighbours.get(box.id) ?? [];
    const signature = [box.kind, String(box.tier), ...around.sort(compare)].join(' ');
    const known = groups.get(signature);
    if (known) known.push(box);
    else groups.set(signature, [box]);
  }
  return [...groups.values()];
}

function mergedLinks(links: readonly Link[], standIn: ReadonlyMap<string, string>): readonly Link[] {
  const merged = new Map<string, Link>();
  for (const link of links) {
    const source = standIn.get(link.source) ?? link.source;
    const target = standIn.get(link.target) ?? link.target;
    const key = `${source} ${target}`;
    const known = merged.get(key);
    if (!known) {
      merged.set(key, { source, target, weight: link.weight, label: { ...link.label } });
      continue;
    }
    known.weight += link.weight;
    known.label.width = Math.max(known.label.width, link.label.width);
  }
  return [...merged.values()];
}
