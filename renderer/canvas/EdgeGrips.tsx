import { useReactFlow, useStore, useStoreApi, ViewportPortal } from '@xyflow/react';
import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Point } from '../../shared/model/geometry.js';
import { useRenaming } from '../state/renaming.js';
import { useWorkspace } from '../state/workspace.js';
import { bendsOf, gripPlaces, segmentsOf, withSegmentAt, type Segment } from './bendSegment.js';
import { commitBends, commitReconnection } from './commitGestures.js';
import { connectTarget } from './connectTarget.js';
import { followPointer } from './followPointer.js';
import { endGesture, setGesture, useGesture } from './gesture.js';
import type { Scene } from './useScene.js';

const GRIP = 12;
/** px of the screen from an end of the line to its grip. */
const INSET = 18;

/** Near the two ends of the one selected connection: dragged onto another element they reconnect it. */
export function EdgeGrips({ scene }: { readonly scene: Scene }) {
  const selection = useWorkspace((workspace) => workspace.selection);
  const isBusy = useGesture(({ gesture }) => !['none', 'connect', 'bend'].includes(gesture.kind));
  const [only] = selection;
  const edge = selection.size === 1 && only !== undefined ? scene.diagram.edges.get(only) : undefined;
  const points = edge && scene.routes.get(edge.id)?.points;
  const scale = useStore((store) => 1 / store.transform[2]);
  const places = points && gripPlaces(points, INSET * scale);
  if (!edge || !points || !places || isBusy) return null;
  const [first, last] = places;
  return (
    <ViewportPortal>
      {segmentsOf(points).map((segment) => (
        <SegmentGrip key={segment.index} edge={edge.id} points={points} segment={segment} />
      ))}
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
    let target: string | undefined;
    dragGrip(
      pressed,
      (client) => {
        const to = screenToFlowPosition(client, { snapToGrid: false });
        target = connectTarget(scene, fixed, to, store.getState().transform[2]);
        setGesture({ kind: 'connect', from: fixed, to, ...(target === undefined ? {} : { target }) });
      },
      () => {
        if (target !== undefined) commitReconnection(edge, end, target);
      },
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

interface SegmentGripProps {
  readonly edge: string;
  readonly points: readonly Point[];
  readonly segment: Segment;
}

/** Dragged sideways it leads the line by hand; a double click labels the line, as anywhere else on it. */
function SegmentGrip({ edge, points, segment }: SegmentGripProps) {
  const { screenToFlowPosition } = useReactFlow();
  const scale = useStore((state) => 1 / state.transform[2]);
  const start = (pressed: ReactPointerEvent) => {
    let moved: readonly Point[] | undefined;
    dragGrip(
      pressed,
      (client) => {
        moved = withSegmentAt(points, segment, screenToFlowPosition(client, { snapToGrid: false }));
        setGesture({ kind: 'bend', points: moved });
      },
      () => {
        if (moved) commitBends(edge, bendsOf(moved, segment));
      },
    );
  };
  const [long, short] = [18 * scale, 6 * scale];
  const [width, height] = segment.isUpright ? [short, long] : [long, short];
  return (
    <div
      className={`edge-grip edge-grip-segment ${segment.isUpright ? 'edge-grip-upright' : ''} nodrag nopan`}
      aria-hidden
      style={{
        transform: `translate(${String(segment.middle.x - width / 2)}px, ${String(segment.middle.y - height / 2)}px)`,
        width,
        height,
        borderWidth: 1.5 * scale,
      }}
      onPointerDown={start}
      onDoubleClick={(event) => {
        event.stopPropagation();
        useRenaming.setState({ id: edge });
      }}
    />
  );
}

/** A press on a grip is no press on what lies below; what it drags ends without a trace unless it is let go. */
function dragGrip(pressed: ReactPointerEvent, move: (client: Point) => void, drop: () => void): void {
  if (pressed.button !== 0) return;
  pressed.stopPropagation();
  pressed.preventDefault();
  followPointer({ move, drop, end: endGesture });
}
