import type { Point, Rect } from '../model/geometry.js';
import { lineJumps } from './lineJumps.js';
import { contains, grown, overlaps } from '../model/rect.js';
import { segmentCrosses } from './segmentCrosses.js';
import { RectIndex } from './router/rectIndex.js';
import type { Route, RouteInput } from './routes.js';

/** What a picture should not have; each entry names the elements. */
export interface LayoutFaults {
  /** Two elements of the same container on top of each other. */
  readonly overlaps: readonly string[];
  /** Elements that stand out of their boundary or under its title. */
  readonly outsideParents: readonly string[];
  readonly edgesThroughNodes: readonly string[];
  readonly edgesThroughTitles: readonly string[];
  readonly edgesThroughLabels: readonly string[];
  readonly labelsOnLabels: readonly string[];
  readonly labelsOnNodes: readonly string[];
  /** Labels that found no place and are not shown. */
  readonly labelsMissing: readonly string[];
  /** Edges that run on top of each other for a while and are not of one trunk. */
  readonly edgesOnEdges: readonly string[];
  readonly crossings: readonly string[];
}

/** Measures a picture from what the router got and what it found. */
export function layoutCheck(input: RouteInput, routes: ReadonlyMap<string, Route>): LayoutFaults {
  const labels = [...routes].flatMap(([id, { label }]) => (label ? [{ id, label }] : []));
  return {
    overlaps: siblingsOverlapping(input),
    outsideParents: outsideParents(input),
    edgesThroughNodes: edgesThrough(input, routes, input.nodes),
    edgesThroughTitles: edgesThrough(input, routes, input.titles),
    edgesThroughLabels: edgesThroughLabels(routes, labels),
    labelsOnLabels: labelsOnLabels(labels),
    labelsOnNodes: labels.flatMap(({ id, label }) =>
      [...input.nodes, ...input.titles].flatMap(([other, rect]) =>
        overlaps(label, rect) ? [`${id} on ${other}`] : [],
      ),
    ),
    labelsMissing: input.edges.flatMap(({ id, label }) => (label && !routes.get(id)?.label ? [id] : [])),
    edgesOnEdges: edgesOnEdges(input, routes),
    crossings: [...lineJumps(routes)].flatMap(([id, points]) =>
      points.map(({ x, y }) => `${id} at ${String(x)}, ${String(y)}`),
    ),
  };
}

function siblingsOverlapping({ nodes, boundaries, overlays, parents }: RouteInput): readonly string[] {
  const siblings = new Map<string | undefined, RectIndex<string>>();
  const found: string[] = [];
  for (const [id, rect] of [...nodes, ...boundaries]) {
    if (overlays?.has(id) === true) continue;
    const index = siblings.get(parents.get(id)) ?? new RectIndex<string>();
    siblings.set(parents.get(id), index);
    for (const { item } of index.find(rect)) found.push(`${item} and ${id}`);
    index.add(rect, id);
  }
  return found;
}

function outsideParents({ nodes, boundaries, overlays, parents, titles }: RouteInput): readonly string[] {
  return [...nodes, ...boundaries].flatMap(([id, rect]) => {
    const parent = parents.get(id);
    const around = parent === undefined ? undefined : boundaries.get(parent);
    if (parent === undefined || !around || overlays?.has(id) === true || overlays?.has(parent) === true) return [];
    const title = titles.get(parent);
    const isInside = contains(around, rect) && !(title && overlaps(rect, title));
    return isInside ? [] : [`${id} in ${parent}`];
  });
}

function edgesThrough(
  input: RouteInput,
  routes: ReadonlyMap<string, Route>,
  bodies: ReadonlyMap<string, Rect>,
): readonly string[] {
  const index = new RectIndex<string>();
  for (const [id, rect] of bodies) index.add(rect, id);
  return input.edges.flatMap((edge) => {
    const through = new Set<string>();
    eachSegment(routes.get(edge.id), (from, to) => {
      for (const { rect, item } of index.find(hull(from, to))) {
        if (item !== edge.source && item !== edge.target && segmentCrosses(from, to, rect)) through.add(item);
      }
    });
    return [...through].map((id) => `${edge.id} through ${id}`);
  });
}

interface Label {
  readonly id: string;
  readonly label: Rect;
}

function edgesThroughLabels(routes: ReadonlyMap<string, Route>, labels: readonly Label[]): readonly string[] {
  const index = new RectIndex<string>();
  for (const { id, label } of labels) index.add(label, id);
  return [...routes].flatMap(([id, route]) => {
    const through = new Set<string>();
    eachSegment(route, (from, to) => {
      for (const { item } of index.find(hull(from, to))) if (item !== id) through.add(item);
    });
    return [...through].map((other) => `${id} through the label of ${other}`);
  });
}

function labelsOnLabels(labels: readonly Label[]): readonly string[] {
  const index = new RectIndex<string>();
  const found: string[] = [];
  for (const { id, label } of labels) {
    for (const { item } of index.find(label)) found.push(`${item} and ${id}`);
    index.add(label, id);
  }
  return found;
}

function edgesOnEdges(input: RouteInput, routes: ReadonlyMap<string, Route>): readonly string[] {
  const trunks = new Map(input.edges.map(({ id, trunk }) => [id, trunk ?? id]));
  const index = new RectIndex<{ readonly id: string; readonly isUpright: boolean }>();
  const found = new Set<string>();
  for (const [id, route] of routes) {
    const own: { rect: Rect; isUpright: boolean }[] = [];
    eachSegment(route, (from, to) => own.push({ rect: grown(hull(from, to), 0.5), isUpright: from.x === to.x }));
    for (const { rect, isUpright } of own) {
      for (const { item } of index.find(rect)) {
        const isShared = trunks.get(item.id) === trunks.get(id);
        if (item.isUpright === isUpright && !isShared) found.add(`${item.id} and ${id}`);
      }
    }
    for (const { rect, isUpright } of own) index.add(rect, { id, isUpright });
  }
  return [...found];
}

function eachSegment(route: Route | undefined, visit: (from: Point, to: Point) => void): void {
  const points = route?.points ?? [];
  points.slice(1).forEach((to, index) => {
    const from = points[index];
    if (from) visit(from, to);
  });
}

function hull(from: Point, to: Point): Rect {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
}
