import type { Layout } from './diagram.js';

/** Siblings as they are painted, the hindmost first: by their place in the stack, then by id, both by code units. */
export function stackOrder({ placements }: Layout): (a: string, b: string) => number {
  const z = (id: string) => placements.get(id)?.z ?? '';
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) => compare(z(a), z(b)) || compare(a, b);
}
