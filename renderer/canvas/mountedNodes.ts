import { Position, type Node, type NodeHandle } from '@xyflow/react';
import type { Detail, Figure } from '../../shared/figures/displayList.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Rect } from '../../shared/model/geometry.js';
import { overlaps } from '../../shared/model/rect.js';
import { ancestors } from '../../shared/model/hierarchy.js';
import type { Rects } from './rects.js';

export interface MountedData extends Record<string, unknown> {
  readonly kind: 'node' | 'note' | 'boundary';
  readonly name: string;
  readonly rect: Rect;
  /** Shows its handles though it is not selected. */
  readonly pointed: boolean;
}

export type MountedNode = Node<MountedData>;

interface Wanted {
  readonly diagram: Diagram;
  readonly rects: Rects;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly detail: Detail;
  /** Diagram px that are seen, with a margin. */
  readonly area: Rect;
  readonly selection: ReadonlySet<string>;
  /** Under the pointer, focused, being dragged, being renamed. */
  readonly pointed: ReadonlySet<string>;
}

/** At most so many selected elements are elements of the page; the others are outlined on the canvas. */
const MOST_SELECTED = 60;

/**
 * What React Flow gets to handle: everything visible when near, at a distance only what the pointer or the keyboard is
 * on and what is selected. Places are absolute, so that no parent has to be there.
 */
export function mountedNodes(wanted: Wanted): MountedNode[] {
  const { diagram, rects, detail, area, selection, pointed } = wanted;
  const ids = new Set<string>(pointed);
  if (selection.size <= MOST_SELECTED) for (const id of selection) ids.add(id);
  if (detail === 'near') {
    for (const [id, rect] of rects) if (overlaps(rect, area)) ids.add(id);
  }
  return [...ids].flatMap((id) => {
    const kind = kindOf(diagram, id);
    const rect = rects.get(id);
    return kind && rect ? [mountedNode(wanted, id, kind, rect)] : [];
  });
}

function mountedNode(wanted: Wanted, id: string, kind: MountedData['kind'], rect: Rect): MountedNode {
  const { diagram, figures, selection, pointed } = wanted;
  const figure = figures.get(id);
  const isBoundary = kind === 'boundary';
  const { width, height } = rect;
  return {
    id,
    type: isBoundary ? 'boundary' : 'card',
    position: { x: rect.x, y: rect.y },
    width,
    height,
    measured: { width, height },
    selected: selection.has(id),
    zIndex: isBoundary ? ancestors(diagram, id).length : 1000,
    handles: kind === 'note' ? [] : handlesOf(rect),
    connectable: kind !== 'note',
    ariaRole: 'group',
    ariaLabel: figure?.name ?? id,
    draggable: diagram.layout.placements.get(id)?.locked !== true,
    ...(isBoundary ? { dragHandle: '.drag-handle', style: { pointerEvents: 'none' } } : {}),
    data: {
      kind,
      name: figure?.name ?? id,
      rect,
      pointed: pointed.has(id),
    },
  };
}

function kindOf(diagram: Diagram, id: string): MountedData['kind'] | undefined {
  if (diagram.nodes.has(id)) return 'node';
  if (diagram.notes.has(id)) return 'note';
  const boundary = diagram.boundaries.get(id);
  return boundary && boundary.kind !== 'security-group' ? 'boundary' : undefined;
}

export const SIDES = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

function handlesOf({ width, height }: Rect): NodeHandle[] {
  const at: Readonly<Record<Position, readonly [number, number]>> = {
    [Position.Top]: [width / 2, 0],
    [Position.Right]: [width, height / 2],
    [Position.Bottom]: [width / 2, height],
    [Position.Left]: [0, height / 2],
  };
  return SIDES.map((position) => ({
    id: position,
    type: 'source' as const,
    position,
    x: at[position][0],
    y: at[position][1],
    width: 1,
    height: 1,
  }));
}
