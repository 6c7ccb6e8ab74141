import type { Boundary, Diagram, DiagramNode, Placement, TextNote } from '../model/diagram.js';
import type { Point, Rect, Size } from '../model/geometry.js';
import { ancestors } from '../model/hierarchy.js';
import { isOverlay, overlayRects } from './overlays.js';
import { COLLAPSED_SIZE, EMPTY_BODY, PADDING, roundUp, TITLE_HEIGHT } from './spacing.js';

export type SizeOf = (node: DiagramNode) => Size;

/** Size of a text on the canvas that nobody has resized, without knowing the font. */
export function noteSize(note: TextNote): Size {
  const lines = note.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 24)), 0);
  return { width: 176, height: roundUp(20 + 17 * lines) };
}

/** Size of a boundary without content and without a size of its own. */
export const EMPTY_BOUNDARY: Size = {
  width: EMPTY_BODY.width + 2 * PADDING,
  height: TITLE_HEIGHT + EMPTY_BODY.height + PADDING + 8,
};

/** The collapsed boundary that stands for an element, the outermost one; undefined = the element shows itself. */
export function hiddenBy(diagram: Diagram, id: string): Boundary | undefined {
  return ancestors(diagram, id)
    .filter((around) => diagram.layout.placements.get(around.id)?.collapsed === true)
    .at(-1);
}

/** The element that is seen where `id` is: itself, or the collapsed boundary around it. */
export function visibleEnd(diagram: Diagram, id: string): string {
  return hiddenBy(diagram, id)?.id ?? id;
}

/**
 * Where every visible node, boundary and note stands on the canvas. What has no placement, or lies in a collapsed boundary, is absent;
 * a security group with members has the rectangle around them.
 */
export function absoluteRects(
  diagram: Diagram,
  sizeOf: SizeOf,
  sizeOfNote: (note: TextNote) => Size = noteSize,
): ReadonlyMap<string, Rect> {
  const origins = new Origins(diagram);
  const rects = new Map<string, Rect>();
  const add = (id: string, parent: string | undefined, size: (placement: Placement) => Size): void => {
    const placement = diagram.layout.placements.get(id);
    if (!placement) return;
    const origin = origins.of(parent);
    if (!origin) return;
    const { width, height } = size(placement);
    rects.set(id, { x: origin.x + placement.x, y: origin.y + placement.y, width, height });
  };
  for (const boundary of diagram.boundaries.values()) {
    if (!isOverlay(diagram, boundary)) add(boundary.id, boundary.parent, boundarySize);
  }
  for (const node of diagram.nodes.values()) add(node.id, node.parent, (own) => stated(own, () => sizeOf(node)));
  for (const note of diagram.notes.values()) add(note.id, note.parent, (own) => stated(own, () => sizeOfNote(note)));
  for (const [id, rect] of overlayRects(diagram, rects)) rects.set(id, rect);
  return rects;
}

function boundarySize(placement: Placement): Size {
  return placement.collapsed === true ? COLLAPSED_SIZE : stated(placement, () => EMPTY_BOUNDARY);
}

function stated(placement: Placement, otherwise: () => Size): Size {
  const { width, height } = placement;
  if (width !== undefined && height !== undefined) return { width, height };
  const size = otherwise();
  return { width: width ?? size.width, height: height ?? size.height };
}

/** Where boundaries have their top left corner; undefined inside a collapsed one. */
class Origins {
  private readonly known = new Map<string, Point | undefined>();
  private readonly open = new Set<string>();

  constructor(private readonly diagram: Diagram) {}

  of(id: string | undefined): Point | undefined {
    if (id === undefined) return { x: 0, y: 0 };
    if (this.known.has(id)) return this.known.get(id);
    // a cycle of parents ends here: its first member counts as standing on the canvas
    if (this.open.has(id)) return { x: 0, y: 0 };
    this.open.add(id);
    const origin = this.find(id);
    this.known.set(id, origin);
    this.open.delete(id);
    return origin;
  }

  private find(id: string): Point | undefined {
    const placement = this.diagram.layout.placements.get(id);
    if (placement?.collapsed === true) return undefined;
    const around = this.of(this.diagram.boundaries.get(id)?.parent);
    if (!around) return undefined;
    return { x: around.x + (placement?.x ?? 0), y: around.y + (placement?.y ?? 0) };
  }
}
