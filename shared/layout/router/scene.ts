import type { Rect } from '../../model/geometry.js';
import { centreOf, grown } from '../../model/rect.js';
import type { RouteEdge, RouteInput } from '../routes.js';
import { CLEARANCE } from '../spacing.js';
import { mostlyTo, type End, type Side } from './ends.js';
import { RectIndex } from './rectIndex.js';

/** The smallest distance of an edge from a title. */
const TITLE_CLEARANCE = 2;

/** The input of the router, indexed. */
export class RouteScene {
  /** Nodes and titles with the space that edges keep free; the item is the id, `title` before that of a title. */
  readonly obstacles = new RectIndex<string>();
  /** Nodes and titles as they are. */
  readonly bodies = new RectIndex<string>();
  readonly borders: readonly (readonly [string, Rect])[];
  private readonly homes = new Map<string, ReadonlySet<string>>();
  private readonly trunks = new Map<string, RouteEdge[]>();

  constructor(readonly input: RouteInput) {
    for (const [id, rect] of input.nodes) {
      this.obstacles.add(grown(rect, CLEARANCE), id);
      this.bodies.add(rect, id);
    }
    for (const [id, rect] of input.titles) {
      this.obstacles.add(grown(rect, TITLE_CLEARANCE), `title ${id}`);
      this.bodies.add(rect, `title ${id}`);
    }
    for (const edge of input.edges) {
      if (edge.trunk === undefined) continue;
      const known = this.trunks.get(edge.trunk);
      if (known) known.push(edge);
      else this.trunks.set(edge.trunk, [edge]);
    }
    this.borders = [...input.boundaries].filter(([id]) => input.overlays?.has(id) !== true);
  }

  ends({ source, target }: RouteEdge): readonly [End, End] | undefined {
    const from = this.end(source);
    const to = this.end(target);
    return from && to ? [from, to] : undefined;
  }

  /** Boundaries that one of the ends is or stands in: an edge may pass through them. */
  homesOf({ source, target }: RouteEdge): ReadonlySet<string> {
    return new Set([...this.around(source), ...this.around(target)]);
  }

  /** The trunk that an edge has in common with others. */
  trunkOf({ trunk }: RouteEdge): string | undefined {
    return trunk !== undefined && (this.trunks.get(trunk)?.length ?? 0) > 1 ? trunk : undefined;
  }

  /** The side on which most targets of an edge's trunk lie; undefined for an edge by itself. */
  trunkSide(edge: RouteEdge): Side | undefined {
    const trunk = this.trunkOf(edge);
    const source = this.end(edge.source)?.rect;
    if (trunk === undefined || !source) return undefined;
    const targets = (this.trunks.get(trunk) ?? []).flatMap(({ target }) => this.end(target)?.rect ?? []);
    return mostlyTo(source, targets);
  }

  /** Between the middles of the ends, px. */
  distanceOf(edge: RouteEdge): number {
    const ends = this.ends(edge);
    if (!ends) return 0;
    const from = centreOf(ends[0].rect);
    const to = centreOf(ends[1].rect);
    return Math.abs(from.x - to.x) + Math.abs(from.y - to.y);
  }

  /** How many boundaries an element stands in, itself counted. */
  depthOf(id: string): number {
    return this.around(id).size;
  }

  private end(id: string): End | undefined {
    const node = this.input.nodes.get(id);
    if (node) return { rect: node, isBoundary: false };
    const rect = this.input.boundaries.get(id);
    return rect && { rect, isBoundary: true, title: this.input.titles.get(id) };
  }

  private around(id: string): ReadonlySet<string> {
    const known = this.homes.get(id);
    if (known) return known;
    const found = new Set<string>();
    let next: string | undefined = id;
    while (next !== undefined && !found.has(next)) {
      found.add(next);
      next = this.input.parents.get(next);
    }
    this.homes.set(id, found);
    return found;
  }
}
