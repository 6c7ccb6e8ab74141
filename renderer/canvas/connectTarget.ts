import { mayConnect } from '../../shared/commands/addEdge.js';
import type { Point } from '../../shared/model/geometry.js';
import { hitTest, type HitScene } from './hitTest.js';

/** The element at a point of the diagram that a connection from another one may end at. */
export function connectTarget(scene: HitScene, from: string, point: Point, zoom: number): string | undefined {
  const hit = hitTest(scene, point, zoom);
  if (!hit || !['node', 'title', 'border'].includes(hit.part)) return undefined;
  return mayConnect(scene.diagram, from, hit.id) ? hit.id : undefined;
}
