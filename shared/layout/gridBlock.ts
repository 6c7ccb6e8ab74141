import type { Point } from '../model/geometry.js';
import type { Arrangement, Box } from './arrangement.js';
import { ASPECT, GRID } from './spacing.js';

/** Boxes in rows and columns in the given order; what is narrower than its column stands at its left. */
export function gridBlock(boxes: readonly Box[], columns: number, gap: number): Arrangement {
  const widths: number[] = [];
  const heights: number[] = [];
  boxes.forEach((box, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    widths[column] = Math.max(widths[column] ?? 0, box.width);
    heights[row] = Math.max(heights[row] ?? 0, box.height);
  });
  const lefts = starts(widths, gap);
  const tops = starts(heights, gap);
  const places = new Map<string, Point>();
  boxes.forEach((box, index) => {
    const column = index % columns;
    const x = lefts[column] ?? 0;
    const spare = ((widths[column] ?? box.width) - box.width) / 2;
    // nodes of different widths look tidy with a common left edge, boundaries with a common centre
    const inset = box.kind === 'boundary' ? Math.floor(spare / GRID) * GRID : 0;
    places.set(box.id, { x: x + inset, y: tops[Math.floor(index / columns)] ?? 0 });
  });
  return { width: length(widths, gap), height: length(heights, gap), places, ways: [] };
}

/** The number of columns that brings a grid of these boxes closest to the proportions of a picture. */
export function gridColumns(boxes: readonly Box[], aspect = ASPECT, gap = 24): number {
  const width = boxes.reduce((sum, box) => sum + box.width + gap, 0) / boxes.length;
  const height = boxes.reduce((sum, box) => sum + box.height + gap, 0) / boxes.length;
  const ideal = Math.sqrt((boxes.length * height * aspect) / width);
  const rows = Math.max(1, Math.ceil(boxes.length / Math.max(1, Math.round(ideal))));
  // as few columns as that number of rows needs, so that the last row is nearly full
  return Math.ceil(boxes.length / rows);
}

function starts(sizes: readonly number[], gap: number): readonly number[] {
  const found: number[] = [];
  let next = 0;
  for (const size of sizes) {
    found.push(next);
    next += size + gap;
  }
  return found;
}

function length(sizes: readonly number[], gap: number): number {
  return sizes.reduce((sum, size) => sum + size, 0) + gap * Math.max(0, sizes.length - 1);
}
