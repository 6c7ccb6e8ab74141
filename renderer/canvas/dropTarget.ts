import { mayMoveInto } from '../../shared/commands/legalParents.js';
import type { Boundary, Diagram } from '../../shared/model/diagram.js';
import type { Point } from '../../shared/model/geometry.js';
import { ancestors, parentOf } from '../../shared/model/hierarchy.js';
import { mayHold, type PaletteItem } from '../state/adding.js';
import { boundaryItem } from '../state/boundaryItems.js';
import { boundaryWord } from '../state/boundaryWords.js';
import { elementName } from '../state/elements.js';
import { serviceOf } from '../state/services.js';
import { covers, type Rects } from './rects.js';

/** Where something would land. */
export interface DropTarget {
  /** Boundary, or the node that a security group is dropped on; absent = the bare canvas. */
  readonly id?: string;
  /** Why it may not land here. */
  readonly refused?: string;
}

/**
 * Where the dragged elements would land with the pointer at a point; undefined while they stay in their boundary.
 * `moving`: they and all that goes along.
 */
export function dropTarget(
  diagram: Diagram,
  rects: Rects,
  dragged: readonly string[],
  point: Point,
  moving: ReadonlySet<string>,
): DropTarget | undefined {
  const [first] = dragged;
  if (first === undefined) return undefined;
  const id = innermostAt(diagram, rects, point, moving);
  if (id === parentOf(diagram, first)) return undefined;
  const refused = whyNot(diagram, dragged, id);
  return { ...(id === undefined ? {} : { id }), ...(refused === undefined ? {} : { refused }) };
}

/** Why elements may not go into a boundary, told of the first that may not; undefined = all may. */
export function whyNot(diagram: Diagram, ids: readonly string[], parent: string | undefined): string | undefined {
  const misfit = ids.find((one) => !mayMoveInto(diagram, one, parent));
  if (misfit === undefined) return undefined;
  const what = diagram.boundaries.get(misfit);
  const name = what ? namedBoundary(diagram, what) : elementName(diagram, misfit);
  return refusal(diagram, parent, name).refused;
}

/** Where an item of the palette would land. */
export function paletteDropTarget(diagram: Diagram, rects: Rects, item: PaletteItem, point: Point): DropTarget {
  if (isSecurityGroup(item)) {
    const node = [...diagram.nodes.keys()].reverse().find((id) => isAt(rects, id, point));
    return node === undefined ? { refused: 'A security group is drawn around nodes: drop it on one.' } : { id: node };
  }
  const id = innermostAt(diagram, rects, point, new Set());
  const kind = id === undefined ? undefined : diagram.boundaries.get(id)?.kind;
  if (mayHold(kind, item)) return id === undefined ? {} : { id };
  const name = item.kind === 'service' ? serviceOf(item.service)?.shortName : boundaryItem(item.item)?.label;
  return refusal(diagram, id, name ?? 'This');
}

function isSecurityGroup(item: PaletteItem): boolean {
  return item.kind === 'boundary' && boundaryItem(item.item)?.kind === 'security-group';
}

function refusal(diagram: Diagram, id: string | undefined, name: string): DropTarget {
  if (id === undefined) return { refused: `${name} can't stand on the bare canvas.` };
  const boundary = diagram.boundaries.get(id);
  return { id, refused: `${name} can't go into ${boundary ? namedBoundary(diagram, boundary) : id}.` };
}

/** `VPC orders`; one that is called what it is is named once. */
function namedBoundary(diagram: Diagram, boundary: Boundary): string {
  const word = boundaryWord(diagram, boundary);
  const { label } = boundary;
  return label.toLowerCase() === word.toLowerCase() ? word : `${word} ${label}`;
}

function innermostAt(diagram: Diagram, rects: Rects, point: Point, without: ReadonlySet<string>): string | undefined {
  let found: string | undefined;
  let depth = -1;
  for (const { id, kind } of diagram.boundaries.values()) {
    if (kind === 'security-group' || without.has(id) || !isAt(rects, id, point)) continue;
    const own = ancestors(diagram, id).length;
    if (own <= depth) continue;
    depth = own;
    found = id;
  }
  return found;
}

function isAt(rects: Rects, id: string, point: Point): boolean {
  const rect = rects.get(id);
  return rect !== undefined && covers(rect, point);
}
