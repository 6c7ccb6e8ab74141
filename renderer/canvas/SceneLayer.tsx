import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { palette } from '../../shared/figures/palette.js';
import { useDrawnTheme } from '../state/theme.js';
import { useWorkspace } from '../state/workspace.js';
import { useGesture, usePointed, type Gesture } from './gesture.js';
import { onIconArrival } from './iconImages.js';
import { LiveLayer } from './liveLayer.js';
import { liveShapes, type LiveState } from './liveShapes.js';
import { MovingPicture } from './movingPicture.js';
import { paintFigures } from './painting.js';
import { ScenePainter } from './scenePainter.js';
import { partedFigures } from './stillFigures.js';
import type { Scene } from './useScene.js';

interface SceneLayerProps {
  readonly scene: Scene;
  /** Whether the grid shows. */
  readonly hasDots: boolean;
}

/** The whole picture, below the elements of React Flow, which are drawn by nothing else. Moving it paints nothing. */
export function SceneLayer({ scene, hasDots }: SceneLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dragged = useRef<HTMLCanvasElement>(null);
  const live = useRef<SVGSVGElement>(null);
  const painter = useRef<ScenePainter>(undefined);
  const state = useRef<LiveState>(undefined);
  const store = useStoreApi();
  const theme = useDrawnTheme();
  const grip = useGesture(({ gesture }) => gripOf(gesture));
  const parted = useMemo(() => partedFigures(scene.diagram, scene.figures, grip), [scene.diagram, scene.figures, grip]);
  const selection = useWorkspace((workspace) => workspace.selection);
  const hovered = usePointed((pointed) => pointed.hovered);

  useEffect(() => {
    if (!canvas.current || !dragged.current || !live.current) return undefined;
    const moved = new MovingPicture(dragged.current, paintFigures);
    const layer = new LiveLayer(live.current);
    const made = new ScenePainter(canvas.current, paintFigures, (view, ratio) => {
      if (!state.current) return;
      const { gesture, moving } = state.current;
      moved.show(moving, gesture.kind === 'move' ? gesture.by : NOWHERE, view, store.getState(), ratio);
      layer.show(liveShapes(state.current, view.zoom), view);
    });
    painter.current = made;
    const follow = () => {
      const [x, y, zoom] = store.getState().transform;
      made.show({ x, y, zoom });
    };
    const measure = () => {
      const { width, height } = store.getState();
      made.resize({ width, height }, window.devicePixelRatio);
    };
    follow();
    measure();
    const stops = [
      store.subscribe((now, before) => {
        if (now.transform !== before.transform) follow();
        if (now.width !== before.width || now.height !== before.height) measure();
      }),
      onIconArrival(() => {
        made.invalidate();
      }),
    ];
    void document.fonts.ready.then(() => {
      made.invalidate();
    });
    return () => {
      made.dispose();
      for (const stop of stops) stop();
    };
  }, [store]);

  useEffect(() => {
    const { ground, dots } = palette(theme);
    painter.current?.setGround({ color: ground, ...(hasDots ? { dots } : {}) });
  }, [theme, hasDots]);

  useEffect(() => {
    const { diagram, rects, routes, frames } = scene;
    const { moving, edges: movingEdges } = parted;
    const { gesture } = useGesture.getState();
    state.current = { diagram, rects, routes, frames, theme, gesture, moving, movingEdges, selection, hovered };
    painter.current?.setFigures(parted.still);
    painter.current?.request();
  }, [scene, parted, theme, selection, hovered]);

  // while only the distance changes nothing but the picture has to know
  useEffect(
    () =>
      useGesture.subscribe(({ gesture }) => {
        const now = state.current;
        if (!now || gripOf(gesture) !== gripOf(now.gesture)) return;
        state.current = { ...now, gesture };
        painter.current?.request();
      }),
    [],
  );

  return (
    <div className="scene" aria-hidden>
      <canvas ref={canvas} />
      <canvas ref={dragged} hidden />
      <svg ref={live} />
    </div>
  );
}

const NOTHING: Gesture = { kind: 'none' };
const NOWHERE = { x: 0, y: 0 };
const grips = new WeakMap<ReadonlySet<string>, Gesture>();

/** The part of a gesture that says what is taken from its place: the same object while only the distance changes. */
function gripOf(gesture: Gesture): Gesture {
  if (gesture.kind === 'resize') return gesture;
  if (gesture.kind !== 'move') return NOTHING;
  const known = grips.get(gesture.moving);
  if (known) return known;
  grips.set(gesture.moving, gesture);
  return gesture;
}
