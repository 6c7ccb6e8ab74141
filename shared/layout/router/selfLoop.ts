import type { Point, Rect } from '../../model/geometry.js';
import { hullOf, rectAt } from '../../model/rect.js';
import { GRID } from '../spacing.js';
import type { RouteScene } from './scene.js';

const REACH = 3 * GRID;
const NO_SIZE = { width: 0, height: 0 };

/** A loop around the first free corner of a node or boundary; further loops at the same one lie outside the first. */
export function selfLoop(scene: RouteScene, id: string, rect: Rect, order: number): readonly Point[] {
  const reach = REACH + order * GRID;
  const loops = corners(rect, reach);
  const free = loops.find((points) => {
    const corner = points[2];
    if (!corner) return false;
    const around = hullOf(points.slice(1, 4).map((point) => rectAt(point, NO_SIZE)));
    return scene.bodies.find(around).every(({ item }) => item === id || item === `title ${id}`);
  });
  return free ?? loops[0] ?? [];
}

/** From a horizontal end to a vertical one: top right first, then bottom right, top left and bottom left. */
function corners({ x, y, width, height }: Rect, reach: number): readonly (readonly Point[])[] {
  const inset = Math.min(reach, width / 2, height / 2);
  return [1, -1].flatMap((side) =>
    [-1, 1].map((end) => {
      const edgeX = side === 1 ? x + width : x;
      const edgeY = end === 1 ? y + height : y;
      const portY = edgeY - end * inset;
      const portX = edgeX - side * inset;
      return [
        { x: edgeX, y: portY },
        { x: edgeX + side * reach, y: portY },
        { x: edgeX + side * reach, y: edgeY + end * reach },
        { x: portX, y: edgeY + end * reach },
        { x: portX, y: edgeY },
      ];
    }),
  );
}
