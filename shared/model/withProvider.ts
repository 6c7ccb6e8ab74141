import type { Boundary, Diagram } from './diagram.js';
import { ancestors } from './hierarchy.js';

/** A boundary as its provider names it: where it states none, with that of the nearest one around it that does. */
export function withProvider(diagram: Diagram, boundary: Boundary): Boundary {
  if (boundary.provider !== undefined) return boundary;
  const provider = ancestors(diagram, boundary.id).find((around) => around.provider !== undefined)?.provider;
  return provider === undefined ? boundary : { ...boundary, provider };
}
