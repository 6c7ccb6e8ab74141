import type { Point, Size } from '../model/geometry.js';
import { compare, compareNatural, type Box } from './arrangement.js';
import { GAP, PADDING, roundUp, TITLE_HEIGHT } from './spacing.js';

/** A column of the matrix: an availability zone, or the i-th subnets of every tier. */
export interface Column {
  readonly subnets: readonly Box[];
}

export interface Matrix extends Size {
  /** Per column: left edge and width, of the subnets. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  /** Subnet → place within its column, y from the top of the matrix, and its size stretched to row and column. */
  readonly cells: ReadonlyMap<string, Point & Size>;
}

const ROW_GAP = 40;
/** With more subnets a zone shows those of one tier side by side. */
const MOST_ROWS = 5;

/** Subnets of the same tier in one row over all columns, every subnet as high as its row and as wide as its column. */
export function subnetMatrix(columns: readonly Column[], columnGap: number): Matrix {
  const stacked = columns.every(({ subnets }) => subnets.length <= MOST_ROWS);
  const rows = columns.map(({ subnets }) => rowsOf(subnets, stacked));
  const keys = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort(compare);
  const widths = rows.map((row) => Math.max(0, ...[...row.values()].map(rowWidth)));
  const widest = Math.max(...widths);
  // zones of nearly the same width look alike when they are exactly the same
  const even = widths.map((width) => (width * 1.6 >= widest ? widest : width));
  const heights = keys.map((key) =>
    Math.max(...rows.flatMap((row) => (row.get(key) ?? []).map(({ height }) => height))),
  );
  const cells = new Map<string, Point & Size>();
  rows.forEach((row, column) => {
    let y = 0;
    keys.forEach((key, index) => {
      const height = heights[index] ?? 0;
      placeRow(row.get(key) ?? [], { y, height, width: even[column] ?? 0 }, cells);
      y += height + ROW_GAP;
    });
  });
  let x = 0;
  const placed = even.map((width) => {
    const column = { x, width };
    x += width + columnGap;
    return column;
  });
  const height = heights.reduce((sum, row) => sum + row + ROW_GAP, -ROW_GAP);
  return { width: x - columnGap, height: Math.max(0, height), columns: placed, cells };
}

function rowsOf(subnets: readonly Box[], stacked: boolean): ReadonlyMap<string, readonly Box[]> {
  const rows = new Map<string, Box[]>();
  const counts = new Map<number, number>();
  for (const subnet of [...subnets].sort((a, b) => compareNatural(a.sortKey, b.sortKey) || compare(a.id, b.id))) {
    const count = counts.get(subnet.tier) ?? 0;
    counts.set(subnet.tier, count + 1);
    const key = stacked ? `${String(subnet.tier)} ${String(count).padStart(3, '0')}` : String(subnet.tier);
    rows.set(key, [...(rows.get(key) ?? []), subnet]);
  }
  return rows;
}

function rowWidth(subnets: readonly Box[]): number {
  return subnets.reduce((sum, { width }) => sum + width + GAP, -GAP);
}

function placeRow(
  subnets: readonly Box[],
  row: { readonly y: number; readonly height: number; readonly width: number },
  cells: Map<string, Point & Size>,
): void {
  let spare = row.width - rowWidth(subnets);
  let x = 0;
  subnets.forEach((subnet, index) => {
    const left = subnets.length - index;
    const extra = left === 1 ? spare : Math.floor(spare / left / 16) * 16;
    spare -= extra;
    const width = subnet.width + extra;
    cells.set(subnet.id, { x, y: row.y, width, height: row.height });
    x += width + GAP;
  });
}

/** Subnets that stand in no zone: columns by their order within their tier, at most four. */
export function columnsOfSubnets(subnets: readonly Box[]): readonly Column[] {
  const tiers = new Map<number, Box[]>();
  for (const subnet of [...subnets].sort((a, b) => compareNatural(a.sortKey, b.sortKey) || compare(a.id, b.id))) {
    tiers.set(subnet.tier, [...(tiers.get(subnet.tier) ?? []), subnet]);
  }
  const count = Math.min(4, Math.max(...[...tiers.values()].map((row) => row.length)));
  return Array.from({ length: count }, (_, column) => ({
    subnets: [...tiers.values()].flatMap((row) => row.filter((__, index) => index % count === column)),
  }));
}

/** Size of a boundary around content of this size. */
export function around(content: Size, titleWidth: number, padding = PADDING): Size {
  return {
    width: roundUp(Math.max(content.width + 2 * padding, titleWidth), 16),
    height: roundUp(TITLE_HEIGHT + content.height + 2 * padding, 16),
  };
}
