import {
  useReactFlow,
  useStore,
  useStoreApi,
  type OnConnectEnd,
  type OnConnectStart,
  type OnNodeDrag,
} from '@xyflow/react';
import {
  useEffect,
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { contains } from '../../shared/model/rect.js';
import { descendants } from '../../shared/model/hierarchy.js';
import { onGrid } from '../state/adding.js';
import { openContextMenu } from '../state/contextMenu.js';
import { rootsOf } from '../state/edits.js';
import { setPointerPlace } from '../state/pointerPlace.js';
import { useQuickAdd } from '../state/quickAdd.js';
import { useRenaming } from '../state/renaming.js';
import { useTool } from '../state/tool.js';
import { select, toggleSelected, useWorkspace } from '../state/workspace.js';
import { commitConnection, commitCopy, commitMove } from './commitGestures.js';
import { connectTarget } from './connectTarget.js';
import { dropTarget } from './dropTarget.js';
import { endGesture, setGesture, useGesture, usePointed } from './gesture.js';
import { hitTest, type Hit } from './hitTest.js';
import { marqueeSelection } from './marquee.js';
import type { MountedNode } from './mountedNodes.js';
import { isLasso, useLasso } from './useLasso.js';
import { snapLines, type SnapLine } from './snapLines.js';
import type { Scene } from './useScene.js';

type Moved = MouseEvent | TouchEvent;

/** What the pointer does on the canvas: React Flow hears it, the diagram changes by commands. */
export function useCanvasHandlers(scene: Scene, container: RefObject<HTMLDivElement | null>) {
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  useMarquee(scene);
  const lasso = useLasso(scene);

  const hitAt = (client: Point): Hit | undefined =>
    hitTest(scene, screenToFlowPosition(client, { snapToGrid: false }), store.getState().transform[2]);

  const onNodeDragStart: OnNodeDrag<MountedNode> = (event, node) => {
    const { selection } = useWorkspace.getState();
    if (!selection.has(node.id)) select(event.shiftKey ? [...selection, node.id] : [node.id]);
    const { diagram, rects } = scene;
    const grabbed = [...useWorkspace.getState().selection].filter((id) => rects.has(id) && !isGroup(scene, id));
    const roots = rootsOf(diagram, new Set(grabbed)).filter((id) => diagram.layout.placements.get(id)?.locked !== true);
    const moving = new Set(roots.flatMap((id) => [id, ...descendants(diagram, id)]));
    setGesture({ kind: 'move', roots: [node.id, ...roots.filter((id) => id !== node.id)], moving, by: { x: 0, y: 0 } });
  };

  const onNodeDrag: OnNodeDrag<MountedNode> = (event, node) => {
    const { gesture } = useGesture.getState();
    const rect = scene.rects.get(node.id);
    if (gesture.kind !== 'move' || !rect) return;
    const { by, lines } = event.altKey
      ? { by: { x: Math.round(node.position.x - rect.x), y: Math.round(node.position.y - rect.y) }, lines: [] }
      : snapped(scene, gesture.moving, rect, node.position, store.getState().transform[2]);
    const point = screenToFlowPosition(clientOf(event), { snapToGrid: false });
    const target = dropTarget(scene.diagram, scene.rects, gesture.roots, point, gesture.moving);
    const isCopy = event.ctrlKey || event.metaKey;
    // what is taken from its place is another set: the picture is parted anew
    const moving = isCopy === (gesture.isCopy ?? false) ? gesture.moving : new Set(gesture.moving);
    setGesture({ ...gesture, moving, isCopy, by, lines, ...(target ? { target } : { target: undefined }) });
  };

  const onNodeDragStop: OnNodeDrag<MountedNode> = () => {
    const { gesture } = useGesture.getState();
    endGesture();
    if (gesture.kind !== 'move') return;
    const { roots, by, target } = gesture;
    if (gesture.isCopy === true) commitCopy(roots, by, target);
    else commitMove(roots, by, target);
  };

  const onConnectStart: OnConnectStart = (event, { nodeId }) => {
    if (nodeId === null) return;
    setGesture({ kind: 'connect', from: nodeId, to: screenToFlowPosition(clientOf(event), { snapToGrid: false }) });
  };

  const targetAt = (from: string, client: Point): string | undefined =>
    connectTarget(scene, from, screenToFlowPosition(client, { snapToGrid: false }), store.getState().transform[2]);

  const onConnectEnd: OnConnectEnd = (event) => {
    const { gesture } = useGesture.getState();
    endGesture();
    if (gesture.kind !== 'connect') return;
    const client = clientOf(event);
    const target = targetAt(gesture.from, client);
    if (target !== undefined) commitConnection(gesture.from, target);
    // not on something else that refuses it, and not back on itself
    else if (hitAt(client)?.part !== 'node') useQuickAdd.setState({ open: { client, from: gesture.from } });
  };

  const onPointerMove = (event: ReactPointerEvent) => {
    const client = { x: event.clientX, y: event.clientY };
    setPointerPlace(client);
    const { gesture } = useGesture.getState();
    if (gesture.kind === 'connect') {
      const to = screenToFlowPosition(client, { snapToGrid: false });
      setGesture({ ...gesture, to, target: targetAt(gesture.from, client) });
    }
    if (event.buttons !== 0 || gesture.kind !== 'none' || isOnHandle(event.target)) return;
    const hit = onSurface(event.target) ? hitAt(client) : undefined;
    const hovered = hit && hit.part !== 'body' ? hit.id : undefined;
    if (hovered === usePointed.getState().hovered) return;
    // The element has to be there when the pointer is pressed on it.
    flushSync(() => {
      usePointed.setState({ hovered });
    });
  };

  return {
    onNodeDragStart,
    onNodeDrag,
    onNodeDragStop,
    onConnectStart,
    onConnectEnd,
    onPointerMove,
    onPointerLeave: () => {
      setPointerPlace(undefined);
      usePointed.setState({ hovered: undefined });
    },
    onPointerDown: (event: ReactPointerEvent) => {
      if (!onSurface(event.target)) return;
      usePointed.setState({ focused: undefined });
      container.current?.focus({ preventScroll: true });
      lasso.onPress(event);
    },
    /** What drags nodes listens to the mouse. */
    onMouseDown: (event: ReactMouseEvent) => {
      if (onSurface(event.target) && isLasso(event)) event.stopPropagation();
    },
    onNodeClick: (event: ReactMouseEvent, node: MountedNode) => {
      press(node.id, isAdding(event));
    },
    onPaneClick: (event: ReactMouseEvent) => {
      const hit = hitAt({ x: event.clientX, y: event.clientY });
      if (hit) press(hit.id, isAdding(event));
      else if (!isAdding(event)) select([]);
    },
    onSelectionStart: () => {
      select([]);
    },
    onContextMenu: (event: ReactMouseEvent) => {
      if (!onSurface(event.target)) return;
      event.preventDefault();
      const client = { x: event.clientX, y: event.clientY };
      const hit = hitAt(client);
      if (!hit) select([]);
      else if (!useWorkspace.getState().selection.has(hit.id)) select([hit.id]);
      openContextMenu(client, true);
    },
    onDoubleClick: (event: ReactMouseEvent) => {
      if (!onSurface(event.target)) return;
      const hit = hitAt({ x: event.clientX, y: event.clientY });
      if (hit && hit.part !== 'body') {
        select([hit.id]);
        useRenaming.setState({ id: hit.id });
      } else useQuickAdd.setState({ open: { client: { x: event.clientX, y: event.clientY } } });
    },
  };
}

/** px on the screen within which edges and middles meet. */
const SNAP_REACH = 5;

/** How far a rectangle goes from its place when it is dragged: to its neighbours' lines, otherwise to the grid. */
function snapped(scene: Scene, moving: ReadonlySet<string>, rect: Rect, to: Point, zoom: number) {
  const { diagram, rects } = scene;
  const neighbours: Rect[] = [];
  for (const [id, other] of rects) {
    if (isNear(other, to) && !moving.has(id) && !holds(other, rect) && !diagram.notes.has(id)) neighbours.push(other);
  }
  const { by, lines } = snapLines({ ...rect, ...to }, neighbours, SNAP_REACH / zoom);
  const place = {
    x: by.x === 0 && !lines.some(isUpright) ? onGrid(to.x) : to.x + by.x,
    y: by.y === 0 && lines.every(isUpright) ? onGrid(to.y) : to.y + by.y,
  };
  return { by: { x: Math.round(place.x - rect.x), y: Math.round(place.y - rect.y) }, lines };
}

/** px in the diagram beyond which nobody compares. */
const NEAR = 1200;

function isNear(other: Rect, { x, y }: Point): boolean {
  return Math.abs(other.x - x) < NEAR && Math.abs(other.y - y) < NEAR;
}

function holds(outer: Rect, inner: Rect): boolean {
  return outer.width > inner.width && outer.height > inner.height && contains(outer, inner);
}

function isUpright({ from, to }: SnapLine): boolean {
  return from.x === to.x;
}

/** While a rubber band is drawn, what it holds is selected. */
function useMarquee(scene: Scene): void {
  const band = useStore((store) => (store.userSelectionActive ? store.userSelectionRect : null));
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    if (!band) return;
    const box = store.getState().domNode?.getBoundingClientRect();
    const zoom = store.getState().transform[2];
    const corner = screenToFlowPosition(
      { x: band.x + (box?.left ?? 0), y: band.y + (box?.top ?? 0) },
      { snapToGrid: false },
    );
    const area = { ...corner, width: band.width / zoom, height: band.height / zoom };
    select(marqueeSelection(scene.diagram, scene.rects, area));
  }, [band, scene, screenToFlowPosition, store]);
}

function press(id: string, isAdding: boolean): void {
  if (isAdding) toggleSelected(id);
  else select([id]);
}

function isAdding({ shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function isGroup({ diagram }: Scene, id: string): boolean {
  return diagram.boundaries.get(id)?.kind === 'security-group';
}

/** The pane or an element of React Flow, and not what floats above. */
function onSurface(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.react-flow__pane, .react-flow__node') !== null;
}

/** Half of a handle stands outside of its element: reaching for it must not hide it. */
function isOnHandle(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.handle-shown') !== null;
}

function clientOf(event: Moved | ReactMouseEvent): Point {
  const { clientX, clientY } =
    'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: 0, clientY: 0 }) : event;
  return { x: clientX, y: clientY };
}

/** Escape leaves a gesture, or the lasso before it is used, without a trace. */
export function cancelGesture(): boolean {
  const { gesture } = useGesture.getState();
  const { tool } = useTool.getState();
  endGesture();
  useTool.setState({ tool: 'arrow' });
  return gesture.kind !== 'none' || tool !== 'arrow';
}
