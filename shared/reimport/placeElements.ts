import type { Boundary, Diagram, DiagramNode, Placement, TextNote } from '../model/diagram.js';
import type { Point, Size } from '../model/geometry.js';
import { ancestors, childrenOf, parentOf } from '../model/hierarchy.js';
import { centreOf, rectAt } from '../model/rect.js';
import { absoluteRects, EMPTY_BOUNDARY, noteSize, type SizeOf } from '../layout/absoluteRects.js';
import { bendsOfUnmoved } from '../layout/bendsOfUnmoved.js';
import { grow, makeRoom, rectOf, type Placements, type Room } from '../layout/makeRoom.js';
import { isOverlay } from '../layout/overlays.js';
import { COLLAPSED_SIZE, PADDING, TITLE_HEIGHT } from '../layout/spacing.js';
import { changedHomes } from './changedHomes.js';
import { freeSpot } from './freeSpot.js';

export interface Sizes {
  readonly sizeOf: SizeOf;
  readonly noteSizeOf?: (note: TextNote) => Size;
}

export interface Placing {
  readonly before: Diagram;
  /** Everything in it but places. */
  readonly after: Diagram;
  /** With the places that its automatic layout or its author gave it. */
  readonly imported: Diagram;
  /** Id in the import → id in the diagram. */
  readonly ids: ReadonlyMap<string, string>;
  readonly sizes: Sizes;
}

export interface Placed {
  readonly diagram: Diagram;
  /** What stood elsewhere and was placed anew. */
  readonly moved: readonly string[];
}

const CORNER: Point = { x: PADDING, y: TITLE_HEIGHT + PADDING };

/**
 * Places for what is new, near what it stood near in the import, and for what changed its boundary, where it can't stay.
 * Everything else stays, unless it has to make room.
 */
export function placeElements(placing: Placing): Placed {
  return new Placer(placing).run();
}

class Placer {
  private readonly placements: Placements;
  private readonly room: Room;
  private readonly importedIds: ReadonlyMap<string, string>;

  constructor(private readonly placing: Placing) {
    const { before, after, ids } = placing;
    this.placements = new Map(before.layout.placements);
    this.importedIds = new Map([...ids].map(([imported, id]) => [id, imported]));
    const children = childrenOf(after);
    this.room = {
      parentOf: (id) => parentOf(after, id),
      childrenIn: (parent) => (children.get(parent) ?? []).filter((id) => !this.isOverlay(id)),
      sizeOf: (id, placements) => this.sizeOf(id, placements.get(id)),
    };
  }

  run(): Placed {
    const { before, after } = this.placing;
    const { sizeOf, noteSizeOf } = this.placing.sizes;
    const { kept, displaced } = changedHomes(before, after, absoluteRects(before, sizeOf, noteSizeOf), this.room);
    for (const [id, placement] of kept) this.placements.set(id, placement);
    const unplaced = [...this.unplacedNew(), ...displaced];
    for (const [container, ids] of this.byContainer(unplaced)) this.fill(container, ids);
    this.giveRoomToWider();
    if (this.isUnchanged()) return { diagram: withLayout(after, before.layout), moved: [] };
    const layout = {
      placements: this.placements,
      edges: bendsOfUnmoved({ ...after, layout: before.layout }, this.placements),
    };
    return { diagram: withLayout(after, layout), moved: displaced };
  }

  private isUnchanged(): boolean {
    const { placements } = this.placing.before.layout;
    return (
      placements.size === this.placements.size && [...placements].every(([id, one]) => this.placements.get(id) === one)
    );
  }

  private isOverlay(id: string): boolean {
    const boundary = this.placing.after.boundaries.get(id);
    return boundary !== undefined && (boundary.kind === 'security-group' || isOverlay(this.placing.after, boundary));
  }

  private unplacedNew(): readonly string[] {
    const { before, after } = this.placing;
    const isNew = (id: string) => !(before.nodes.has(id) || before.boundaries.has(id) || before.notes.has(id));
    return [...after.boundaries.keys(), ...after.nodes.keys(), ...after.notes.keys()].filter(
      (id) => isNew(id) && !this.isOverlay(id),
    );
  }

  /** Container → what is to be placed in it; the innermost containers first, since what is placed has to have its size. */
  private byContainer(ids: readonly string[]): readonly (readonly [string | undefined, readonly string[]])[] {
    const containers = new Map<string | undefined, string[]>();
    for (const id of ids) {
      const parent = this.room.parentOf(id);
      containers.set(parent, [...(containers.get(parent) ?? []), id]);
      this.placements.delete(id);
    }
    const depth = (id: string | undefined) => (id === undefined ? -1 : ancestors(this.placing.after, id).length);
    return [...containers].sort(([a], [b]) => depth(b) - depth(a));
  }

  private fill(container: string | undefined, ids: readonly string[]): void {
    const isNew = container !== undefined && !this.placements.has(container);
    const corner = container === undefined ? undefined : CORNER;
    for (const id of inReadingOrder(ids, (one) => this.importedPlace(one))) {
      const siblings = this.room.childrenIn(container).filter((other) => other !== id && this.placements.has(other));
      const taken = siblings.map((other) => rectOf(this.room, other, this.placements));
      const size = container === undefined || isNew ? undefined : this.room.sizeOf(container, this.placements);
      const spot = freeSpot(this.wantedPlace(id, siblings), this.room.sizeOf(id, this.placements), {
        taken,
        size,
        corner,
      });
      this.placements.set(id, { ...this.unplacedPlacement(id), ...spot });
    }
    if (container !== undefined && isNew) this.sizeNew(container);
    else makeRoom(this.placing.after, this.room, new Set(ids), this.placements);
  }

  /** A new boundary as large as the import has it, or larger where it holds more. */
  private sizeNew(id: string): void {
    const inside = this.room.childrenIn(id).filter((child) => this.placements.has(child));
    const own = new Map<string, Placement>([[id, this.unplacedPlacement(id)]]);
    grow(
      id,
      inside.map((child) => rectOf(this.room, child, this.placements)),
      own,
    );
    this.sized.set(id, own.get(id) ?? this.unplacedPlacement(id));
  }

  /** Sizes of new boundaries that have no place yet. */
  private readonly sized = new Map<string, Placement>();

  /** What is known of the placement of something that is about to be placed: its size and whether it is collapsed. */
  private unplacedPlacement(id: string): Placement {
    const known = this.sized.get(id) ?? this.placing.before.layout.placements.get(id);
    if (known) return known;
    const { width, height } = this.importedPlace(id) ?? {};
    return { x: 0, y: 0, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  }

  private importedPlace(id: string): Placement | undefined {
    const imported = this.importedIds.get(id);
    return imported === undefined ? undefined : this.placing.imported.layout.placements.get(imported);
  }

  /** Beside the nearest of those that stand beside it in the import too, as far away as there. */
  private wantedPlace(id: string, siblings: readonly string[]): Point {
    const own = this.importedPlace(id);
    if (!own) return CORNER;
    const { imported } = this.placing;
    const rect = rectAt(own, this.sizeOf(id, own));
    const container = parentOf(imported, this.importedIds.get(id) ?? '');
    let nearest: { readonly away: number; readonly place: Point } | undefined;
    for (const other of siblings) {
      const there = this.importedPlace(other);
      const here = this.placements.get(other);
      const isBeside = there && parentOf(imported, this.importedIds.get(other) ?? '') === container;
      if (!isBeside || !here) continue;
      const away = distance(centreOf(rect), centreOf(rectAt(there, this.sizeOf(other, there))));
      if (nearest !== undefined && nearest.away <= away) continue;
      nearest = { away, place: { x: here.x + own.x - there.x, y: here.y + own.y - there.y } };
    }
    return nearest?.place ?? own;
  }

  private sizeOf(id: string, placement: Placement | undefined): Size {
    const { after, sizes } = this.placing;
    const known = placement ?? this.unplacedPlacement(id);
    const boundary = after.boundaries.get(id);
    if (boundary && known.collapsed === true) return COLLAPSED_SIZE;
    const { width, height } = known;
    if (width !== undefined && height !== undefined) return { width, height };
    const natural = this.naturalSize(after.nodes.get(id), boundary, after.notes.get(id), sizes);
    return { width: width ?? natural.width, height: height ?? natural.height };
  }

  private naturalSize(
    node: DiagramNode | undefined,
    boundary: Boundary | undefined,
    note: TextNote | undefined,
    sizes: Sizes,
  ): Size {
    if (node) return sizes.sizeOf(node);
    if (note) return (sizes.noteSizeOf ?? noteSize)(note);
    return boundary ? EMPTY_BOUNDARY : COLLAPSED_SIZE;
  }

  /** Another name may make a node wider than the space it stands in. */
  private giveRoomToWider(): void {
    const { before, after } = this.placing;
    for (const node of after.nodes.values()) {
      const was = before.nodes.get(node.id);
      if (!was || was.label === node.label || !this.placements.has(node.id)) continue;
      const own = rectOf(this.room, node.id, this.placements);
      if (own.width <= this.placing.sizes.sizeOf(was).width) continue;
      makeRoom(after, this.room, new Set([node.id]), this.placements);
    }
  }
}

function withLayout(diagram: Diagram, layout: Diagram['layout']): Diagram {
  return { ...diagram, layout };
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function inReadingOrder(ids: readonly string[], placeOf: (id: string) => Point | undefined): readonly string[] {
  const place = (id: string) => placeOf(id) ?? { x: Infinity, y: Infinity };
  return [...ids].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one.y - other.y || one.x - other.x || (a < b ? -1 : 1);
  });
}
