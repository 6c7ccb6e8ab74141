import type { Boundary, Diagram, Placement, TextNote } from '../model/diagram.js';
import type { Point, Rect, Size } from '../model/geometry.js';
import type { SizeOf } from './absoluteRects.js';
import { byReadingOrder, compareNatural, moved, type Arrangement, type Box } from './arrangement.js';
import { USUAL_TASTE, type Taste } from './arrangeChildren.js';
import type { LayoutCache } from './layoutCache.js';
import { liftLinks, type Link, type Links } from './liftLinks.js';
import { isOverlay, overlayLevels } from './overlays.js';
import { hullOf, overlaps, rectAt } from '../model/rect.js';
import { withProvider } from '../model/withProvider.js';
import type { RouteSizes } from './routeInput.js';
import {
  COLLAPSED_SIZE,
  EMPTY_BODY,
  GAP,
  GRID,
  OVERLAY_LABEL,
  PADDING,
  roundToGrid,
  roundUp,
  TITLE_HEIGHT,
  WIDE_PADDING,
} from './spacing.js';
import { subnetAspect } from './subnetAspect.js';
import { tierOfBoundary, tierOfNode } from './tier.js';
import { around, columnsOfSubnets, subnetMatrix, type Column } from './zones.js';

/** How much larger a top-down flow counts, in containers of containers and in the innermost ones. */
export interface FlowTaste {
  readonly outer: number;
  readonly inner: number;
}

export interface LayouterOptions extends Pick<RouteSizes, 'labelSizeOf' | 'titleRectOf'> {
  readonly sizeOf: SizeOf;
  readonly titleWidthOf: (boundary: Boundary) => number;
  readonly noteSizeOf: (note: TextNote) => Size;
  readonly cache: LayoutCache;
  readonly flowTaste?: FlowTaste;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldCancel?: () => boolean;
}

class Cancelled extends Error {}

/** Longer names don't make their subnet wider. */
const WIDEST_SUBNET_TITLE = 200;
/** Between availability zones side by side. */
const ZONE_GAP = 48;

/** Lays out containers from the inside out. */
export class Layouter {
  readonly sizes = new Map<string, Size>();
  /** Relative to the container. */
  readonly places = new Map<string, Point>();
  private readonly children = new Map<string | undefined, string[]>();
  private readonly links: Links;
  private readonly members: ReadonlySet<string>;
  private readonly connected: ReadonlySet<string>;
  /** Proportions of subnets that stand in one matrix. */
  private readonly aspects = new Map<string, number>();
  private done = 0;

  constructor(
    private readonly diagram: Diagram,
    private readonly options: LayouterOptions,
  ) {
    for (const elements of [diagram.boundaries, diagram.nodes, diagram.notes]) {
      for (const { id } of elements.values()) {
        const boundary = diagram.boundaries.get(id);
        if (boundary && isOverlay(diagram, boundary)) continue;
        const parent = this.parentOf(id);
        this.children.set(parent, [...(this.children.get(parent) ?? []), id]);
      }
    }
    this.links = liftLinks(diagram, (id) => this.parentOf(id), options);
    this.connected = new Set([...diagram.edges.values()].flatMap(({ source, target }) => [source, target]));
    this.members = new Set(
      [...overlayLevels(diagram).keys()].flatMap((id) => diagram.boundaries.get(id)?.members ?? []),
    );
  }

  /** Placements of everything; undefined when cancelled. */
  everything(): ReadonlyMap<string, Placement> | undefined {
    return this.unlessCancelled(() => {
      this.layoutContainer(undefined);
      const placements = new Map<string, Placement>();
      for (const [id] of this.places) placements.set(id, this.placementOf(id));
      for (const [id, placement] of this.diagram.layout.placements) {
        if (!placements.has(id)) placements.set(id, placement);
      }
      return placements;
    });
  }

  unlessCancelled<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      if (error instanceof Cancelled) return undefined;
      throw error;
    }
  }

  /** Places the content of a container, finds its size, and does the same for all boundaries inside before. */
  layoutContainer(id: string | undefined): void {
    const childIds = this.children.get(id) ?? [];
    const zones = childIds.filter(
      (child) => this.isMovable(child) && this.diagram.boundaries.get(child)?.kind === 'az',
    );
    this.shapeSubnets(zones.length > 0 ? zones : id === undefined ? [] : [id]);
    for (const child of childIds) if (!zones.includes(child)) this.measure(child);
    if (zones.length > 0) this.layoutZones(zones);
    const fixed = childIds.filter((child) => !this.isMovable(child));
    this.place(id, this.arranged(id, zones), fixed);
    this.progress();
  }

  placementOf(id: string): Placement {
    const before = this.diagram.layout.placements.get(id);
    const { x, y } = this.places.get(id) ?? { x: 0, y: 0 };
    const sized = this.diagram.nodes.has(id) || before?.collapsed === true ? undefined : this.sizes.get(id);
    return { ...before, x, y, ...sized };
  }

  /** The container that an element is laid out in; one that no longer exists counts as the canvas. */
  parentOf(id: string): string | undefined {
    const parent = (this.diagram.nodes.get(id) ?? this.diagram.boundaries.get(id) ?? this.diagram.notes.get(id))
      ?.parent;
    return parent !== undefined && this.diagram.boundaries.has(parent) ? parent : undefined;
  }

  private progress(): void {
    this.done += 1;
    this.options.onProgress?.(Math.min(this.done, this.children.size), this.children.size);
    if (this.options.shouldCancel?.() === true) throw new Cancelled();
  }

  private isMovable(id: string): boolean {
    const placement = this.diagram.layout.placements.get(id);
    return placement?.locked !== true;
  }

  /** Finds the size of a child, laying out what is inside. */
  private measure(id: string): void {
    const placement = this.diagram.layout.placements.get(id);
    const boundary = this.diagram.boundaries.get(id);
    if (!boundary) {
      this.sizes.set(id, this.leafSize(id));
    } else if (placement?.collapsed === true) {
      this.sizes.set(id, COLLAPSED_SIZE);
    } else if (placement?.locked === true && placement.width !== undefined && placement.height !== undefined) {
      this.sizes.set(id, { width: placement.width, height: placement.height });
    } else {
      this.layoutContainer(id);
    }
  }

  leafSize(id: string): Size {
    const { width, height } = this.diagram.layout.placements.get(id) ?? {};
    if (width !== undefined && height !== undefined) return { width, height };
    const node = this.diagram.nodes.get(id);
    const note = this.diagram.notes.get(id);
    const size = node ? this.options.sizeOf(node) : note ? this.options.noteSizeOf(note) : COLLAPSED_SIZE;
    return { width: width ?? size.width, height: height ?? size.height };
  }

  /** Sizes as the arrangement sees them: on the grid, with room for the name of a security group. */
  boxOf(id: string): Box {
    const size = this.sizes.get(id) ?? COLLAPSED_SIZE;
    const width = roundUp(size.width);
    const height = roundUp(size.height) + (this.members.has(id) ? OVERLAY_LABEL : 0);
    const node = this.diagram.nodes.get(id);
    if (node) {
      const isConnected = this.connected.has(id);
      const sortKey = `${node.service} ${node.label}`;
      return { id, kind: 'node', width, height, tier: tierOfNode(node), sortKey, isConnected };
    }
    const boundary = this.diagram.boundaries.get(id);
    if (boundary) {
      const sortKey = `${boundary.kind} ${boundary.label}`;
      return { id, kind: 'boundary', width, height, tier: tierOfBoundary(boundary), sortKey };
    }
    return { id, kind: 'note', width, height, tier: 4, sortKey: 'note' };
  }

  /** The movable children of a container in their places, zones and subnets as one matrix. */
  private arranged(id: string | undefined, zones: readonly string[]): Arrangement {
    const movable = (this.children.get(id) ?? []).filter((child) => this.isMovable(child));
    const subnets = movable.filter((child) => this.isOpen(child, 'subnet'));
    const matrix = zones.length > 0 ? this.zoneRow(zones) : subnets.length > 1 ? this.subnetRows(subnets) : undefined;
    const links = this.links.get(id) ?? [];
    if (!matrix) return this.arrange(movable, links, this.tasteOf(id));
    const name = `matrix ${id ?? ''}`;
    const inMatrix = (child: string): string => (matrix.places.has(child) ? name : child);
    const box: Box = { id: name, kind: 'boundary', tier: 2, sortKey: name, width: matrix.width, height: matrix.height };
    const others = movable.filter((child) => !matrix.places.has(child)).map((child) => this.boxOf(child));
    const between = links
      .map((link) => ({ ...link, source: inMatrix(link.source), target: inMatrix(link.target) }))
      .filter(({ source, target }) => source !== target);
    const boxes = [...others, box].sort(byReadingOrder);
    const arranged = this.options.cache.arrange(boxes, mergedParallels(between), this.tasteOf(id));
    const places = new Map(arranged.places);
    const at = places.get(name) ?? { x: 0, y: 0 };
    places.delete(name);
    for (const [child, point] of moved(matrix, at).places) places.set(child, point);
    return { ...arranged, places };
  }

  arrange(ids: readonly string[], links: readonly Link[], taste?: Taste): Arrangement {
    const inside = new Set(ids);
    return this.options.cache.arrange(
      ids.map((id) => this.boxOf(id)).sort(byReadingOrder),
      links.filter(({ source, target }) => inside.has(source) && inside.has(target)),
      taste,
    );
  }

  private tasteOf(id: string | undefined): Taste {
    const { flowTaste } = this.options;
    const isOuter = this.childrenIn(id).some((child) => this.diagram.boundaries.has(child));
    const aspect = (id === undefined ? undefined : this.aspects.get(id)) ?? USUAL_TASTE.aspect;
    // whoever comes from outside comes from the left
    const isWhole = id === undefined || this.diagram.boundaries.get(id)?.kind === 'account';
    const wanted = isWhole ? undefined : isOuter ? flowTaste?.outer : flowTaste?.inner;
    const downMalus = wanted ?? USUAL_TASTE.downMalus;
    return { aspect, downMalus };
  }

  /** Subnets above each other are wide, those side by side are high, so that the matrix gets the shape of a picture. */
  private shapeSubnets(columns: readonly string[]): void {
    const subnets = columns.map((column) => this.childrenIn(column).filter((child) => this.isOpen(child, 'subnet')));
    const aspect = subnetAspect(subnets.map((ids) => ids.map((id) => this.childrenIn(id).length)));
    for (const id of subnets.flat()) this.aspects.set(id, aspect);
  }

  childrenIn(id: string | undefined): readonly string[] {
    return this.children.get(id) ?? [];
  }

  /** Everything inside a container that has its place by now. */
  laidOutWithin(id: string): readonly string[] {
    return this.childrenIn(id).flatMap((child) =>
      this.places.has(child) ? [child, ...this.laidOutWithin(child)] : [],
    );
  }

  /** Around boundaries more, as edges to what is inside them turn there. */
  private paddingOf(id: string | undefined): number {
    return this.childrenIn(id).some((child) => this.diagram.boundaries.has(child)) ? WIDE_PADDING : PADDING;
  }

  linksIn(id: string | undefined): readonly Link[] {
    return this.links.get(id) ?? [];
  }

  private isOpen(id: string, kind: string): boolean {
    const placement = this.diagram.layout.placements.get(id);
    return this.diagram.boundaries.get(id)?.kind === kind && placement?.collapsed !== true;
  }

  /** Availability zones side by side, their subnets of the same tier in one row. */
  private layoutZones(zones: readonly string[]): void {
    const columns = zones.map((zone): Column & { zone: string; rest: string[] } => {
      const childIds = this.children.get(zone) ?? [];
      for (const child of childIds) this.measure(child);
      const subnets = childIds.filter((child) => this.isMovable(child) && this.isOpen(child, 'subnet'));
      const rest = childIds.filter((child) => !subnets.includes(child));
      return { zone, subnets: subnets.map((child) => this.boxOf(child)), rest };
    });
    const matrix = subnetMatrix(columns, ZONE_GAP);
    const beside = columns.map(({ zone, rest }) => this.arrange(rest, this.linksIn(zone)));
    const gap = matrix.height > 0 ? 40 : 0;
    const content = (index: number): Size => {
      const rest = beside[index];
      const restHeight = rest && rest.height > 0 ? rest.height + gap : 0;
      const width = Math.max(matrix.columns[index]?.width ?? 0, rest?.width ?? 0);
      return { width: width || EMPTY_BODY.width, height: matrix.height + restHeight || EMPTY_BODY.height };
    };
    const height = Math.max(...columns.map((_, index) => content(index).height));
    columns.forEach(({ zone, subnets }, index) => {
      const { width } = content(index);
      this.stretch(subnets, matrix.cells);
      const places = new Map<string, Point>();
      for (const { id } of subnets) {
        const cell = matrix.cells.get(id);
        if (cell) places.set(id, cell);
      }
      const rest = beside[index];
      if (rest) for (const [id, point] of moved(rest, { x: 0, y: matrix.height + gap }).places) places.set(id, point);
      this.place(zone, { width, height, places, ways: [] }, []);
      this.progress();
    });
  }

  /** Gives subnets their size in the matrix; what is inside stays in the middle. */
  private stretch(subnets: readonly Box[], cells: ReadonlyMap<string, Point & Size>): void {
    for (const { id, width } of subnets) {
      const cell = cells.get(id);
      if (!cell) continue;
      const shift = roundToGrid((cell.width - width) / 2);
      this.sizes.set(id, { width: cell.width, height: cell.height });
      for (const child of this.children.get(id) ?? []) {
        const place = this.places.get(child);
        if (place && this.isMovable(child)) this.places.set(child, { x: place.x + shift, y: place.y });
      }
    }
  }

  private zoneRow(zones: readonly string[]): Arrangement {
    const places = new Map<string, Point>();
    let x = 0;
    let height = 0;
    const ordered = zones.map((zone) => this.boxOf(zone)).sort((a, b) => compareNatural(a.sortKey, b.sortKey));
    for (const box of ordered) {
      places.set(box.id, { x, y: 0 });
      x += box.width + ZONE_GAP;
      height = Math.max(height, box.height);
    }
    return { width: x - ZONE_GAP, height, places, ways: [] };
  }

  private subnetRows(subnets: readonly string[]): Arrangement {
    const boxes = subnets.map((id) => this.boxOf(id));
    const matrix = subnetMatrix(columnsOfSubnets(boxes), GAP);
    this.stretch(boxes, matrix.cells);
    const columns = columnsOfSubnets(boxes);
    const places = new Map<string, Point>();
    columns.forEach((column, index) => {
      for (const { id } of column.subnets) {
        const cell = matrix.cells.get(id);
        if (cell) places.set(id, { x: cell.x + (matrix.columns[index]?.x ?? 0), y: cell.y });
      }
    });
    return { width: matrix.width, height: matrix.height, places, ways: [] };
  }

  /** Puts an arrangement into a container, beside or below what may not move, and finds its size. */
  private place(id: string | undefined, arranged: Arrangement, fixed: readonly string[]): void {
    const rects: Rect[] = [];
    for (const child of fixed) {
      const { x, y } = this.diagram.layout.placements.get(child) ?? { x: PADDING, y: TITLE_HEIGHT + PADDING };
      this.places.set(child, { x, y });
      rects.push(rectAt({ x, y }, this.sizes.get(child) ?? COLLAPSED_SIZE));
    }
    const padding = this.paddingOf(id);
    const start = id === undefined ? { x: 0, y: 0 } : { x: padding, y: TITLE_HEIGHT + padding };
    const origin = { ...start };
    const home = rectAt(origin, arranged);
    if (rects.some((rect) => overlaps(rect, home, GAP))) {
      const hull = hullOf(rects);
      Object.assign(origin, { y: roundUp(hull.y + hull.height + GAP) });
    }
    for (const [child, point] of moved(arranged, origin).places) this.places.set(child, point);
    const boundary = id === undefined ? undefined : this.diagram.boundaries.get(id);
    if (!boundary) return;
    const all = hullOf([rectAt(start, EMPTY_BODY), rectAt(origin, arranged), ...rects]);
    const content = arranged.places.size + rects.length === 0 ? EMPTY_BODY : undefined;
    const inner = content ?? {
      width: all.x + all.width - start.x,
      height: all.y + all.height - start.y,
    };
    const size = around(inner, this.leastWidth(boundary), padding);
    this.sizes.set(boundary.id, size);
    // a title may need more room than what is inside: that stands in the middle
    const spare = roundToGrid((size.width - 2 * padding - inner.width) / 2);
    if (fixed.length > 0 || spare <= 0) return;
    for (const child of arranged.places.keys()) {
      const { x, y } = this.places.get(child) ?? origin;
      this.places.set(child, { x: x + spare, y });
    }
  }

  /** Wide enough for the title; of subnets so wide that an edge comes down in the middle beside it. */
  private leastWidth(stated: Boundary): number {
    const boundary = withProvider(this.diagram, stated);
    const { titleWidthOf, titleRectOf } = this.options;
    const width = titleWidthOf(boundary);
    const isReached = this.childrenIn(boundary.id).some((child) => this.connected.has(child));
    if (boundary.kind !== 'subnet' || !isReached || !titleRectOf) return width;
    const title = titleRectOf(boundary, { x: 0, y: 0, width: WIDEST_SUBNET_TITLE, height: TITLE_HEIGHT });
    return Math.max(width, 2 * title.width + 2 * GRID);
  }
}

function mergedParallels(links: readonly Link[]): readonly Link[] {
  const merged = new Map<string, Link>();
  for (const link of links) {
    const key = link.source < link.target ? `${link.source} ${link.target}` : `${link.target} ${link.source}`;
    const known = merged.get(key);
    if (!known) {
      merged.set(key, { ...link, label: { ...link.label } });
      continue;
    }
    known.weight += link.weight;
    known.label.width = Math.max(known.label.width, link.label.width);
  }
  return [...merged.values()];
}
