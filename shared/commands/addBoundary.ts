import type { Boundary, Diagram } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { withEntry } from '../model/immutableMap.js';
import { isFree, wholePx, withPlacements } from './edit.js';
import { mayContain } from './legalParents.js';

export interface NewBoundary extends Rect {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly parent?: string;
  /** Whose words name it; absent = those of what is around it. */
  readonly provider?: string;
}

/** Adds a boundary; a security group gets no placement, since it is drawn around its members. */
export function addBoundary(diagram: Diagram, added: NewBoundary): Diagram {
  const { id, kind, label, parent, provider, x, y, width, height } = added;
  if (!isFree(diagram, id) || !(width > 0 && height > 0)) return diagram;
  const around = parent === undefined ? undefined : diagram.boundaries.get(parent);
  if (parent !== undefined && !(around && mayContain(around.kind, kind))) return diagram;
  const isOverlay = kind === 'security-group';
  const boundary: Boundary = {
    id,
    kind,
    label,
    ...(parent === undefined ? {} : { parent }),
    ...(provider === undefined ? {} : { provider }),
    ...(isOverlay ? { members: [] } : {}),
  };
  const withBoundary = { ...diagram, boundaries: withEntry(diagram.boundaries, id, boundary) };
  if (isOverlay) return withBoundary;
  return withPlacements(
    withBoundary,
    withEntry(diagram.layout.placements, id, wholePx({ x, y, width: Math.max(1, width), height: Math.max(1, height) })),
  );
}
