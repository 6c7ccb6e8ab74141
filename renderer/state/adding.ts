/** Adding what the palette offers, by a drop or by a press. */
import { addBoundary } from '../../shared/commands/addBoundary.js';
import { addNode } from '../../shared/commands/addNode.js';
import { addTextNote } from '../../shared/commands/addTextNote.js';
import { mayContain, nearestLegalParent } from '../../shared/commands/legalParents.js';
import { setFacts } from '../../shared/commands/setFacts.js';
import { setMembers } from '../../shared/commands/setMembers.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { Point, Rect, Size } from '../../shared/model/geometry.js';
import { boundaryOf, childrenOf, nearest } from '../../shared/model/hierarchy.js';
import { newId } from '../../shared/model/newId.js';
import { absolutePoint } from '../../shared/model/place.js';
import type { BoundaryItem } from './boundaryItems.js';
import { boundaryItem } from './boundaryItems.js';
import { GRID, rename } from './edits.js';
import { growToFit, PADDING, TITLE_HEIGHT } from './growToFit.js';
import { rememberService } from './preferences.js';
import { serviceOf } from './services.js';
import { NODE_SIZE, sizeOf } from './sizes.js';
import { showToast } from './toasts.js';
import { viewport } from './viewport.js';
import { edit, presentDiagram, select, useWorkspace } from './workspace.js';

/** What a new text note says until it is typed over. */
const NEW_NOTE = 'Note';
const NOTE_SIZE = noteSize({ text: NEW_NOTE });

/** What is dragged out of the palette: a service id or a boundary item id. */
export type PaletteItem =
  { readonly kind: 'service'; readonly service: string } | { readonly kind: 'boundary'; readonly item: string };

/** Where something is added: the middle of it on the canvas, and what it lands in. */
export interface Spot {
  readonly centre: Point;
  readonly parent?: string;
}

export function sizeOfItem(item: PaletteItem): Size {
  return item.kind === 'service' ? NODE_SIZE : (boundaryItem(item.item)?.size ?? NODE_SIZE);
}

/** Whether a boundary of this kind (undefined = the bare canvas) may hold the item. */
export function mayHold(parentKind: string | undefined, item: PaletteItem): boolean {
  if (item.kind === 'service') return mayContain(parentKind, 'node', item.service);
  return mayContain(parentKind, boundaryItem(item.item)?.kind ?? '');
}

/** Adds an item at a spot as one step and selects it. */
export function addItem(item: PaletteItem, spot: Spot): void {
  if (item.kind === 'service') addServiceAt(item.service, spot);
  else {
    const boundary = boundaryItem(item.item);
    if (boundary?.kind === 'security-group') addSecurityGroup(boundary);
    else if (boundary) addBoundaryAt(boundary, spot);
  }
}

/** Adds an item where it is most likely wanted: in the selected boundary, beside the selected node, or in view. */
export function addItemSomewhere(item: PaletteItem): void {
  const diagram = presentDiagram();
  const spot = likelySpot(diagram, useWorkspace.getState().selection, item);
  addItem(item, freeSpot(diagram, spot, sizeOfItem(item)));
  viewport()?.reveal([...useWorkspace.getState().selection]);
}

function addServiceAt(serviceId: string, { centre, parent }: Spot): void {
  const service = serviceOf(serviceId);
  if (!service) return;
  const before = presentDiagram();
  const label = freeLabel(before, service.shortName);
  const id = newId(before, 'n', label);
  edit(`Add ${label}`, (diagram) => {
    const { x, y } = relative(diagram, cornerOf(centre, NODE_SIZE), parent);
    return growToFit(addNode(diagram, { id, service: serviceId, label, parent, x, y }), id, sizeOf);
  });
  rememberService(serviceId);
  select([id]);
}

function addBoundaryAt({ kind, label, provider, facts, size }: BoundaryItem, { centre, parent }: Spot): void {
  const before = presentDiagram();
  const name = freeLabel(before, label);
  const id = newId(before, 'b', name);
  edit(`Add ${name}`, (diagram) => {
    const { x, y } = relative(diagram, cornerOf(centre, size), parent);
    let after = addBoundary(diagram, { id, kind, label: name, parent, provider, x, y, ...size });
    for (const [property, value] of Object.entries(facts ?? {})) {
      after = setFacts(after, id, property, [{ value, provenance: 'user' }]);
    }
    return growToFit(after, id, sizeOf);
  });
  select([id]);
}

/** Draws a security group around the selected nodes. */
function addSecurityGroup({ kind, label, provider, size }: BoundaryItem): void {
  const before = presentDiagram();
  const members = [...useWorkspace.getState().selection].filter((id) => before.nodes.has(id));
  const [first] = members;
  if (first === undefined) {
    showToast('Drop a security group on a node, or select the nodes that belong to it first.');
    return;
  }
  const name = freeLabel(before, label);
  const id = newId(before, 'b', name);
  const parent = (nearest(before, first, 'vpc') ?? nearest(before, first, 'account'))?.id;
  edit(`Add ${name}`, (diagram) =>
    setMembers(addBoundary(diagram, { id, kind, label: name, parent, provider, x: 0, y: 0, ...size }), id, members),
  );
  select([id]);
}

/** Adds a text note in the middle of the view, or in the boundary that is selected, and opens it for typing. */
export function addNoteHere(): void {
  const before = presentDiagram();
  const [only] = useWorkspace.getState().selection;
  const inside = only !== undefined && before.boundaries.has(only) ? only : undefined;
  const parent = inside === undefined ? undefined : nearestLegalParent(before, inside, 'note');
  const centre =
    parent === undefined ? (viewport()?.centre() ?? { x: 0, y: 0 }) : firstInside(before, parent, NOTE_SIZE);
  const spot = freeSpot(before, parent === undefined ? { centre } : { centre, parent }, NOTE_SIZE);
  const id = newId(before, 't', 'note');
  edit('Add a text note', (diagram) => {
    const { x, y } = relative(diagram, cornerOf(spot.centre, NOTE_SIZE), parent);
    const note = { id, text: NEW_NOTE, x, y, ...(parent === undefined ? {} : { parent }) };
    return growToFit(addTextNote(diagram, note), id, sizeOf);
  });
  select([id]);
  rename();
}

function likelySpot(diagram: Diagram, selection: ReadonlySet<string>, item: PaletteItem): Spot {
  const [only] = selection;
  const isPlaced = only !== undefined && diagram.layout.placements.has(only);
  const near = selection.size === 1 && isPlaced ? spotNear(diagram, only, item) : undefined;
  return near ?? { centre: viewport()?.centre() ?? { x: 0, y: 0 } };
}

/** In a boundary, or beside a node of the same boundary; undefined where nothing around may hold it. */
function spotNear(diagram: Diagram, id: string, item: PaletteItem): Spot | undefined {
  const size = sizeOfItem(item);
  const start = diagram.boundaries.has(id) ? id : boundaryOf(diagram, id)?.id;
  const parent =
    item.kind === 'service'
      ? nearestLegalParent(diagram, start, 'node', item.service)
      : nearestLegalParent(diagram, start, boundaryItem(item.item)?.kind ?? '');
  if (diagram.nodes.has(id) && parent === start) {
    const { x, y } = absolutePoint(diagram, id);
    const own = sizeOf(diagram, id);
    const centre = { x: x + own.width + 5 * GRID + size.width / 2, y: y + own.height / 2 };
    return parent === undefined ? { centre } : { centre, parent };
  }
  return parent === undefined ? undefined : { centre: firstInside(diagram, parent, size), parent };
}

/** Middle of the first place in a boundary, beneath its title. */
export function firstInside(diagram: Diagram, parent: string, size: Size): Point {
  const { x, y } = absolutePoint(diagram, parent);
  return { x: x + PADDING + size.width / 2, y: y + TITLE_HEIGHT + PADDING + size.height / 2 };
}

/** The spot itself, or the nearest one to the right and below that covers none of its siblings. */
export function freeSpot(diagram: Diagram, { centre, parent }: Spot, size: Size): Spot {
  const siblings = (childrenOf(diagram).get(parent) ?? [])
    .filter((id) => diagram.layout.placements.has(id))
    .map((id) => ({ ...absolutePoint(diagram, id), ...sizeOf(diagram, id) }));
  const start = cornerOf(centre, size);
  for (let ring = 0; ring < 40; ring += 1) {
    for (let step = 0; step <= ring; step += 1) {
      const corner = {
        x: start.x + (ring - step) * (size.width + 3 * GRID),
        y: start.y + step * (size.height + 3 * GRID),
      };
      if (siblings.every((sibling) => isApart({ ...corner, ...size }, sibling))) {
        const free = { x: corner.x + size.width / 2, y: corner.y + size.height / 2 };
        return parent === undefined ? { centre: free } : { centre: free, parent };
      }
    }
  }
  return parent === undefined ? { centre } : { centre, parent };
}

function isApart(a: Rect, b: Rect): boolean {
  const gap = GRID;
  return (
    a.x + a.width + gap <= b.x ||
    b.x + b.width + gap <= a.x ||
    a.y + a.height + gap <= b.y ||
    b.y + b.height + gap <= a.y
  );
}

function cornerOf(centre: Point, { width, height }: Size): Point {
  return { x: onGrid(centre.x - width / 2), y: onGrid(centre.y - height / 2) };
}

export function onGrid(px: number): number {
  return Math.round(px / GRID) * GRID;
}

function relative(diagram: Diagram, point: Point, parent: string | undefined): Point {
  if (parent === undefined) return point;
  const origin = absolutePoint(diagram, parent);
  return { x: point.x - origin.x, y: point.y - origin.y };
}

/** `EC2`, then `EC2 2`, so that rows of the task list can be told apart. */
export function freeLabel(diagram: Diagram, label: string): string {
  const taken = new Set([...diagram.nodes.values(), ...diagram.boundaries.values()].map((element) => element.label));
  if (!taken.has(label)) return label;
  let number = 2;
  while (taken.has(`${label} ${String(number)}`)) number += 1;
  return `${label} ${String(number)}`;
}
