/** What a finished gesture does to the diagram, each one step. */
import { addEdge, mayConnect } from '../../shared/commands/addEdge.js';
import { extractFragment } from '../../shared/commands/extractFragment.js';
import { moveElements } from '../../shared/commands/moveElements.js';
import { reparent } from '../../shared/commands/reparent.js';
import { resizeBoundary } from '../../shared/commands/resizeBoundary.js';
import { setBends } from '../../shared/commands/setBends.js';
import { setEdgeEnds } from '../../shared/commands/setEdgeEnds.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { parentOf } from '../../shared/model/hierarchy.js';
import { newId, slug } from '../../shared/model/newId.js';
import { absolutePoint } from '../../shared/model/place.js';
import { insertFragment, movedBy } from '../state/edits.js';
import { elementName } from '../state/elements.js';
import { growToFit } from '../state/growToFit.js';
import { sizeOf } from '../state/sizes.js';
import { showToast } from '../state/toasts.js';
import { edit, presentDiagram, select } from '../state/workspace.js';
import { counted } from '../state/words.js';
import type { DropTarget } from './dropTarget.js';

/** Drops what was dragged where it is; a target that refuses it leaves everything as it was. */
export function commitMove(roots: readonly string[], by: Point, target: DropTarget | undefined): void {
  if (target?.refused !== undefined) {
    showToast(target.refused);
    return;
  }
  if (by.x === 0 && by.y === 0) return;
  const [first] = roots;
  const name =
    roots.length === 1 && first !== undefined ? elementName(presentDiagram(), first) : counted(roots.length, 'element');
  edit(`Move ${name}${intoWords(target)}`, (before) => {
    let after = moveElements(before, movedBy(before, new Set(roots), by));
    if (target) after = reparent(after, roots, target.id);
    for (const id of roots) after = growToFit(after, id, sizeOf);
    return after;
  });
}

/** Drops a copy of what was dragged; in a boundary that refuses it nothing is copied. */
export function commitCopy(roots: readonly string[], by: Point, target: DropTarget | undefined): void {
  if (target?.refused !== undefined) {
    showToast(target.refused);
    return;
  }
  if (by.x === 0 && by.y === 0) return;
  const before = presentDiagram();
  const fragment = extractFragment(before, new Set(roots));
  const [first] = roots;
  const name =
    roots.length === 1 && first !== undefined ? elementName(before, first) : counted(roots.length, 'element');
  insertFragment(`Copy ${name}${intoWords(target)}`, fragment, by, target ? target.id : parentOf(before, first ?? ''));
}

function intoWords(target: DropTarget | undefined): string {
  if (!target) return '';
  return target.id === undefined ? ' onto the bare canvas' : ` into ${elementName(presentDiagram(), target.id)}`;
}

/** Gives a boundary an absolute rectangle; what is inside stays where it is. */
export function commitResize(id: string, rect: Rect): void {
  edit(`Resize ${elementName(presentDiagram(), id)}`, (diagram) => {
    const parent = parentOf(diagram, id);
    const origin = parent === undefined ? { x: 0, y: 0 } : absolutePoint(diagram, parent);
    const relative = { ...rect, x: rect.x - origin.x, y: rect.y - origin.y };
    return growToFit(resizeBoundary(diagram, id, relative), id, sizeOf);
  });
}

/** Gives one end of a connection to another element. */
export function commitReconnection(id: string, end: 'source' | 'target', to: string): void {
  edit('Reconnect', (diagram) => {
    const edge = diagram.edges.get(id);
    if (!edge) return diagram;
    return end === 'source' ? setEdgeEnds(diagram, id, to, edge.target) : setEdgeEnds(diagram, id, edge.source, to);
  });
}

/** Leads a connection by hand. */
export function commitBends(id: string, bends: readonly Point[]): void {
  edit('Lead a connection by hand', (diagram) => setBends(diagram, id, bends));
}

/** Connects two elements and selects the connection. */
export function commitConnection(source: string, target: string): void {
  const before = presentDiagram();
  if (!mayConnect(before, source, target)) return;
  const label = `${slug(elementName(before, source))}-${slug(elementName(before, target))}`;
  const id = newId(before, 'e', label);
  edit(`Connect ${elementName(before, source)} to ${elementName(before, target)}`, (diagram) =>
    addEdge(diagram, { id, source, target }),
  );
  select([id]);
}
