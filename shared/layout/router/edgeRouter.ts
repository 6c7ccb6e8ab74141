import type { Point, Rect } from '../../model/geometry.js';
import { grown, overlaps } from '../../model/rect.js';
import type { Route, RouteEdge, RouteInput } from '../routes.js';
import { CLEARANCE } from '../spacing.js';
import { nudge } from './nudge.js';
import { placeLabels } from './placeLabels.js';
import { RouteScene } from './scene.js';
import { segmentRect } from './segments.js';
import type { Way } from './tracks.js';
import { WayFinder } from './wayFinder.js';

interface Found {
  readonly edge: RouteEdge;
  /** Before nudging. */
  readonly points: readonly Point[];
}

/** Keeps the ways of a diagram's edges, and after a change finds anew only those that it touches. */
export class EdgeRouter {
  private input: RouteInput | undefined;
  private found = new Map<string, Found>();
  private routes = new Map<string, Route>();

  /** All routes of a diagram, found anew. */
  setDiagram(input: RouteInput): ReadonlyMap<string, Route> {
    this.found.clear();
    this.routes.clear();
    return this.update(input, input.edges);
  }

  /** The routes after these elements were moved, resized, added or removed; `input` is the diagram after that. */
  move(ids: Iterable<string>, input: RouteInput): ReadonlyMap<string, Route> {
    const before = this.input;
    if (!before) return this.setDiagram(input);
    const moved = withContents(new Set(ids), input, before);
    const boxes = [...moved].flatMap((id) => [rectOf(before, id), rectOf(input, id)].flatMap((rect) => rect ?? []));
    const near = boxes.map((rect) => grown(rect, CLEARANCE + 1));
    const touched = input.edges.filter((edge) => this.isTouched(edge, moved, near));
    return this.update(input, touched);
  }

  private isTouched(edge: RouteEdge, moved: ReadonlySet<string>, near: readonly Rect[]): boolean {
    const known = this.found.get(edge.id);
    if (!known || !isSame(known.edge, edge)) return true;
    if (moved.has(edge.source) || moved.has(edge.target)) return true;
    return known.points.slice(1).some((to, index) => {
      const from = known.points[index];
      return from !== undefined && near.some((rect) => overlaps(segmentRect(from, to), rect));
    });
  }

  private update(input: RouteInput, touched: readonly RouteEdge[]): ReadonlyMap<string, Route> {
    this.input = input;
    const scene = new RouteScene(input);
    if (touched.length > 0) this.find(touched, scene);
    const kept = input.edges.flatMap(({ id }) => this.found.get(id) ?? []);
    this.found = new Map(kept.map((one) => [one.edge.id, one]));
    const ways = nudge(
      kept.flatMap((one) => way(one, scene) ?? []),
      scene,
    );
    this.routes = this.labelled(kept, ways, scene);
    return this.routes;
  }

  /** Straight ways first, then the shorter before the longer ones: whoever has more choice gives way. */
  private find(touched: readonly RouteEdge[], scene: RouteScene): void {
    const finder = new WayFinder(scene);
    const again = new Set(touched.map(({ id }) => id));
    for (const { edge, points } of this.found.values()) if (!again.has(edge.id)) finder.add(edge, points);
    const loops = new Map<string, number>();
    const winding: { edge: RouteEdge; distance: number }[] = [];
    for (const edge of touched) {
      const order = loops.get(edge.source) ?? 0;
      if (edge.source === edge.target) loops.set(edge.source, order + 1);
      const points = finder.findPlain(edge, order);
      if (points) this.keep(edge, points, finder);
      else winding.push({ edge, distance: scene.distanceOf(edge) });
    }
    winding.sort((a, b) => a.distance - b.distance || (a.edge.id < b.edge.id ? -1 : 1));
    for (const { edge } of winding) this.keep(edge, finder.findAround(edge), finder);
  }

  private keep(edge: RouteEdge, points: readonly Point[], finder: WayFinder): void {
    this.found.set(edge.id, { edge, points });
    finder.add(edge, points);
  }

  private labelled(kept: readonly Found[], ways: readonly NamedWay[], scene: RouteScene): Map<string, Route> {
    const edges = new Map(kept.map(({ edge }) => [edge.id, edge]));
    const labels = placeLabels(
      ways.map(({ id, points, trunk }) => ({
        id,
        points,
        trunk,
        label: edges.get(id)?.label,
        before: this.routes.get(id)?.label,
      })),
      scene.bodies,
      scene.borders,
    );
    return new Map(ways.map(({ id, points }) => [id, { points, label: labels.get(id) }]));
  }
}

interface NamedWay extends Way {
  readonly id: string;
}

function way({ edge, points }: Found, scene: RouteScene): NamedWay | undefined {
  const ends = scene.ends(edge);
  if (!ends || points.length < 2) return undefined;
  const isFixed = edge.source === edge.target || (edge.bends?.length ?? 0) > 0;
  return {
    id: edge.id,
    points,
    source: ends[0].rect,
    target: ends[1].rect,
    sourceId: edge.source,
    targetId: edge.target,
    isFixed,
    trunk: isFixed ? undefined : scene.trunkOf(edge),
  };
}

function isSame(a: RouteEdge, b: RouteEdge): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.trunk === b.trunk &&
    (a.bends === b.bends || JSON.stringify(a.bends) === JSON.stringify(b.bends))
  );
}

function rectOf({ nodes, boundaries, titles }: RouteInput, id: string): Rect | undefined {
  const title = titles.get(id);
  return nodes.get(id) ?? title ?? boundaries.get(id);
}

/** What was moved, and all that was moved with it. */
function withContents(ids: Set<string>, ...inputs: readonly RouteInput[]): ReadonlySet<string> {
  for (const { parents } of inputs) {
    let grew = true;
    while (grew) {
      grew = false;
      for (const [child, parent] of parents) {
        if (!ids.has(parent) || ids.has(child)) continue;
        ids.add(child);
        grew = true;
      }
    }
  }
  return ids;
}
