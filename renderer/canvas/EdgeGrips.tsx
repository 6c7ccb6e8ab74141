import { useReactFlow, useStore, useStoreApi, ViewportPortal } from '@xyflow/react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Point } from '../../shared/model/geometry.js';
import { useWorkspace } from '../state/workspace.js';
import { commitReconnection } from './commitGestures.js';
import { connectTarget } from './connectTarget.js';
import { endGesture, setGesture, useGesture } from './gesture.js';
import type { Scene } from './useScene.js';

const GRIP = 12;

/** The two ends of the one selected connection: dragged onto another element they reconnect it. */
export function EdgeGrips({ scene }: { readonly scene: Scene }) {
  const selection = useWorkspace((workspace) => workspace.selection);
  const isBusy = useGesture(({ gesture }) => gesture.kind !== 'none' && gesture.kind !== 'connect');
  const [only] = selection;
  const edge = selection.size === 1 && only !== undefined ? scene.diagram.edges.get(only) : undefined;
  const points = edge && scene.routes.get(edge.id)?.points;
  const [first, last] = [points?.[0], points?.at(-1)];
  if (!edge || !first || !last || isBusy) return null;
  return (
    <ViewportPortal>
      <Grip scene={scene} edge={edge.id} end="source" fixed={edge.target} at={first} />
      <Grip scene={scene} edge={edge.id} end="target" fixed={edge.source} at={last} />
    </ViewportPortal>
  );
}

interface GripProps {
  readonly scene: Scene;
  readonly edge: string;
  readonly end: 'source' | 'target';
  /** The other end, which stays. */
  readonly fixed: string;
  readonly at: Point;
}

function Grip({ scene, edge, end, fixed, at }: GripProps) {
  const { screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  const scale = useStore((state) => 1 / state.transform[2]);
  const start = (pressed: ReactPointerEvent) => {
    if (pressed.button !== 0) return;
    pressed.stopPropagation();
    pressed.preventDefault();
    const controller = new AbortController();
    const { signal } = controller;
    let target: string | undefined;
    const finish = () => {
      controller.abort();
      endGesture();
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      const to = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
      target = connectTarget(scene, fixed, to, store.getState().transform[2]);
      setGesture({ kind: 'connect', from: fixed, to, ...(target === undefined ? {} : { target }) });
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener(
      'pointerup',
      () => {
        finish();
        if (target !== undefined) commitReconnection(edge, end, target);
      },
      { signal },
    );
    window.addEventListener('pointercancel', finish, { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        finish();
      },
      { signal, capture: true },
    );
  };
  const side = GRIP * scale;
  return (
    <div
      className={`edge-grip edge-grip-${end} nodrag nopan`}
      aria-hidden
      style={{
        transform: `translate(${String(at.x - side / 2)}px, ${String(at.y - side / 2)}px)`,
        width: side,
        height: side,
        borderWidth: 2 * scale,
      }}
      onPointerDown={start}
    />
  );
}
