import {
  taskStateKey,
  type Boundary,
  type Diagram,
  type DiagramNode,
  type Edge,
  type Placement,
  type SourceRef,
  type TaskState,
  type TextNote,
} from '../model/diagram.js';
import type { Point } from '../model/geometry.js';
import { elementOf, parentOf } from '../model/hierarchy.js';
import { withEntries } from '../model/immutableMap.js';
import type { IdPrefix } from '../model/newId.js';
import { absolutePoint } from '../model/place.js';
import { boundaryAt } from './boundaryAt.js';
import { withKey } from './edit.js';
import { childKindOf, nearestLegalParent } from './legalParents.js';

export interface PasteOptions {
  /** Usually `newId` of the model; asked only where the old id is taken. */
  readonly newId: (diagram: Diagram, prefix: IdPrefix, label: string) => string;
  /** How far from the places in the fragment, px. */
  readonly offset: Point;
  /** Boundary that receives the roots; absent = whatever lies under each. */
  readonly parent?: string;
  /** Roots that stay on the bare canvas. */
  readonly bare?: ReadonlySet<string>;
}

/**
 * Adds a fragment (`extractFragment`) with its places, edges, memberships and task states. An id that is free is kept,
 * so that cutting and pasting is moving; a security group that the diagram still has takes the new members in.
 */
export function pasteElements(diagram: Diagram, fragment: Diagram, options: PasteOptions): Diagram {
  const ids = newIds(diagram, fragment, options);
  if (ids.size === 0) return diagram;
  const parentFor = parentsOf(diagram, fragment, options);
  const known = sourcesOf(diagram);
  const copy = <T extends DiagramNode | Boundary | TextNote>(element: T): T => {
    const inner = element.parent === undefined ? parentFor.get(element.id) : ids.get(element.parent);
    const moved = withKey<T, 'parent'>({ ...element, id: ids.get(element.id) ?? element.id }, 'parent', inner);
    return asOwn(element.id, withoutKnownSources(moved, known));
  };
  const edge = (element: Edge): Edge => {
    const copied = {
      ...element,
      id: ids.get(element.id) ?? element.id,
      source: ids.get(element.source) ?? element.source,
      target: ids.get(element.target) ?? element.target,
    };
    return asOwn(element.id, withoutKnownSources(copied, known));
  };
  const boundaries = pasted(fragment.boundaries, ids, (boundary) => copyBoundary(copy(boundary), ids));
  return {
    ...diagram,
    nodes: withEntries(
      diagram.nodes,
      pasted(fragment.nodes, ids, (node) => inCopiedSubnets(copy(node), ids)),
    ),
    boundaries: withEntries(withEntries(diagram.boundaries, boundaries), joined(diagram, fragment, ids)),
    edges: withEntries(diagram.edges, pasted(fragment.edges, ids, edge)),
    notes: withEntries(diagram.notes, pasted(fragment.notes, ids, copy)),
    taskStates: withEntries(diagram.taskStates, copiedStates(fragment, ids)),
    layout: {
      ...diagram.layout,
      placements: withEntries(diagram.layout.placements, placements(diagram, fragment, ids, parentFor, options.offset)),
      edges: withEntries(diagram.layout.edges, bends(fragment, ids, options.offset)),
    },
  };
}

/** Old id → new id of everything that is added; groups that are joined are missing. */
function newIds(diagram: Diagram, fragment: Diagram, { newId }: PasteOptions): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const nodes = new Map(diagram.nodes);
  const soFar: Diagram = { ...diagram, nodes };
  const add = (id: string, prefix: IdPrefix, label: string) => {
    const fresh = elementOf(soFar, id) === undefined ? id : newId(soFar, prefix, label);
    // Whatever it is, the id is taken from now on.
    nodes.set(fresh, { id: fresh, service: '', label: '' });
    ids.set(id, fresh);
  };
  for (const { id, label } of fragment.nodes.values()) add(id, 'n', label);
  for (const boundary of fragment.boundaries.values()) {
    if (!isJoined(diagram, fragment, boundary)) add(boundary.id, 'b', boundary.label);
  }
  for (const { id, text } of fragment.notes.values()) add(id, 't', text);
  for (const { id } of fragment.edges.values()) add(id, 'e', id.replace(/^e_/, '').replace(/-\d+$/, ''));
  return ids;
}

/** A group that came along only because it guards a copied node. */
function isJoined(diagram: Diagram, fragment: Diagram, boundary: Boundary): boolean {
  const same = diagram.boundaries.get(boundary.id);
  return (
    boundary.kind === 'security-group' &&
    same?.kind === 'security-group' &&
    parentOf(fragment, boundary.id) === undefined &&
    (boundary.members ?? []).length > 0
  );
}

function joined(diagram: Diagram, fragment: Diagram, ids: ReadonlyMap<string, string>): ReadonlyMap<string, Boundary> {
  const changed = new Map<string, Boundary>();
  for (const boundary of fragment.boundaries.values()) {
    const group = diagram.boundaries.get(boundary.id);
    if (!group || !isJoined(diagram, fragment, boundary)) continue;
    const added = (boundary.members ?? []).map((id) => ids.get(id) ?? id);
    changed.set(group.id, { ...group, members: [...new Set([...(group.members ?? []), ...added])].sort() });
  }
  return changed;
}

/** Fragment root → the boundary it lands in. */
function parentsOf(diagram: Diagram, fragment: Diagram, options: PasteOptions): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const [id, { x, y }] of fragment.layout.placements) {
    if (parentOf(fragment, id) !== undefined || options.bare?.has(id) === true) continue;
    const under = { x: x + options.offset.x, y: y + options.offset.y };
    const wanted = options.parent ?? boundaryAt(diagram, under)?.id;
    const service = fragment.nodes.get(id)?.service;
    const parent = nearestLegalParent(diagram, wanted, childKindOf(fragment, id) ?? 'node', service);
    if (parent !== undefined) parents.set(id, parent);
  }
  return parents;
}

function pasted<T>(
  elements: ReadonlyMap<string, T>,
  ids: ReadonlyMap<string, string>,
  copy: (element: T) => T,
): ReadonlyMap<string, T> {
  const copies = new Map<string, T>();
  for (const [id, element] of elements) {
    const fresh = ids.get(id);
    if (fresh !== undefined) copies.set(fresh, copy(element));
  }
  return copies;
}

function inCopiedSubnets(node: DiagramNode, ids: ReadonlyMap<string, string>): DiagramNode {
  return node.alsoIn ? { ...node, alsoIn: node.alsoIn.map((id) => ids.get(id) ?? id) } : node;
}

function copyBoundary(boundary: Boundary, ids: ReadonlyMap<string, string>): Boundary {
  const members = boundary.members?.map((id) => ids.get(id) ?? id).sort();
  const rules = boundary.rules?.map((rule) => {
    const peer = rule.peer?.startsWith('sg:') ? ids.get(rule.peer.slice(3)) : undefined;
    return peer === undefined ? rule : { ...rule, peer: `sg:${peer}` };
  });
  return { ...boundary, ...(members ? { members } : {}), ...(rules ? { rules } : {}) };
}

function copiedStates(fragment: Diagram, ids: ReadonlyMap<string, string>): ReadonlyMap<string, TaskState> {
  const states = new Map<string, TaskState>();
  for (const state of fragment.taskStates.values()) {
    const subject = ids.get(state.subject);
    if (subject !== undefined) states.set(taskStateKey(state.task, subject, state.source), { ...state, subject });
  }
  return states;
}

function placements(
  diagram: Diagram,
  fragment: Diagram,
  ids: ReadonlyMap<string, string>,
  parentFor: ReadonlyMap<string, string>,
  offset: Point,
): ReadonlyMap<string, Placement> {
  const places = new Map<string, Placement>();
  for (const [id, placement] of fragment.layout.placements) {
    const fresh = ids.get(id);
    if (fresh === undefined) continue;
    if (parentOf(fragment, id) !== undefined) {
      places.set(fresh, placement);
      continue;
    }
    const parent = parentFor.get(id);
    const origin = parent === undefined ? { x: 0, y: 0 } : absolutePoint(diagram, parent);
    const x = Math.round(placement.x + offset.x - origin.x);
    const y = Math.round(placement.y + offset.y - origin.y);
    places.set(fresh, { ...placement, x, y });
  }
  return places;
}

function bends(fragment: Diagram, ids: ReadonlyMap<string, string>, offset: Point): Diagram['layout']['edges'] {
  return pasted(fragment.layout.edges, ids, (layout) =>
    layout.bends
      ? { ...layout, bends: layout.bends.map(({ x, y }) => ({ x: x + offset.x, y: y + offset.y })) }
      : layout,
  );
}

const sourceKey = ({ file, id }: SourceRef) => JSON.stringify([file, id]);

function sourcesOf(diagram: Diagram): ReadonlySet<string> {
  const elements = [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.edges.values()];
  return new Set(elements.flatMap((element) => (element.sources ?? []).map(sourceKey)));
}

/** A resource of a template stands in a diagram once; the copy of its node is a new thing. */
function withoutKnownSources<T extends { readonly id: string; readonly sources?: readonly SourceRef[] }>(
  element: T,
  known: ReadonlySet<string>,
): T {
  const { sources } = element;
  if (!sources?.some((source) => known.has(sourceKey(source)))) return element;
  const rest = sources.filter((source) => !known.has(sourceKey(source)));
  return rest.length === 0 ? withKey<T, 'sources'>(element, 'sources', undefined) : { ...element, sources: rest };
}

/** A copy under another id was not drawn by the import. */
function asOwn<T extends DiagramNode | Boundary | Edge | TextNote>(before: string, copy: T): T {
  return copy.id === before ? copy : withKey<T, 'imported'>(copy, 'imported', undefined);
}
