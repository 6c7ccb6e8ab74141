import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { palette } from '../../shared/figures/palette.js';
import type { Point, Rect } from '../../shared/model/geometry.js';
import { boundsOf, contains } from '../../shared/model/rect.js';
import { useDrawnTheme } from '../state/theme.js';
import type { Scene } from './useScene.js';

const WIDTH = 148;
const HEIGHT = 92;
const PADDING = 6;

/** The whole diagram in small, while a part of it is out of sight; pressing or dragging in it moves the view. */
export function MiniMap({ scene }: { readonly scene: Scene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useDrawnTheme();
  const { setCenter } = useReactFlow();
  const [x, y, zoom] = useStore((store) => store.transform);
  const width = useStore((store) => store.width);
  const height = useStore((store) => store.height);
  const all = useMemo(() => boundsOf(scene.rects.values()), [scene.rects]);
  const scale = all ? scaleOf(all) : 1;
  const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const isShown = all !== undefined && scene.diagram.nodes.size > 0 && !contains(seen, all);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!isShown || !context || !canvas.current) return;
    const ratio = window.devicePixelRatio;
    canvas.current.width = WIDTH * ratio;
    canvas.current.height = HEIGHT * ratio;
    const origin = originOf(all, scale);
    context.setTransform(scale * ratio, 0, 0, scale * ratio, origin.x * ratio, origin.y * ratio);
    const colors = palette(theme);
    const { diagram, rects } = scene;
    for (const boundary of diagram.boundaries.values()) {
      const rect = boundary.kind === 'security-group' ? undefined : rects.get(boundary.id);
      if (!rect) continue;
      context.strokeStyle = colors.quiet;
      context.globalAlpha = 0.5;
      context.lineWidth = 1 / scale;
      context.strokeRect(rect.x, rect.y, rect.width, rect.height);
    }
    context.globalAlpha = 1;
    context.fillStyle = colors.quiet;
    for (const id of diagram.nodes.keys()) {
      const rect = rects.get(id);
      if (rect) context.fillRect(rect.x, rect.y, rect.width, rect.height);
    }
  }, [scene, theme, all, scale, isShown]);

  if (!isShown) return null;
  const origin = originOf(all, scale);
  const moveTo = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at: Point = {
      x: (event.clientX - box.left - origin.x) / scale,
      y: (event.clientY - box.top - origin.y) / scale,
    };
    void setCenter(at.x, at.y, { zoom, duration: 0 });
  };
  return (
    <div
      className="minimap"
      role="img"
      aria-label="Overview of the whole diagram"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event);
      }}
      onPointerMove={moveTo}
    >
      <canvas ref={canvas} style={{ width: WIDTH, height: HEIGHT }} aria-hidden />
      <div
        className="minimap-view"
        style={{
          transform: `translate(${String(seen.x * scale + origin.x)}px, ${String(seen.y * scale + origin.y)}px)`,
          width: seen.width * scale,
          height: seen.height * scale,
        }}
      />
    </div>
  );
}

function scaleOf({ width, height }: Rect): number {
  return Math.min((WIDTH - 2 * PADDING) / Math.max(1, width), (HEIGHT - 2 * PADDING) / Math.max(1, height));
}

function originOf({ x, y, width, height }: Rect, scale: number): Point {
  return { x: (WIDTH - width * scale) / 2 - x * scale, y: (HEIGHT - height * scale) / 2 - y * scale };
}
