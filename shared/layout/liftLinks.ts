import type { Diagram } from '../model/diagram.js';
import type { Size } from '../model/geometry.js';
import { visibleEnd } from './absoluteRects.js';
import type { RouteSizes } from './routeInput.js';

/** Edges between two children of one container, parallels in either direction merged: they point where most of them do. */
export interface Link {
  readonly source: string;
  readonly target: string;
  /** How many edges it stands for. */
  weight: number;
  /** Room for the labels of all: the widest, stacked. */
  label: { width: number; height: number };
}

/** Container (undefined = the canvas) → the links between its children. */
export type Links = ReadonlyMap<string | undefined, readonly Link[]>;

const MOST_LABELS = 4;

/** Every edge becomes one between children of the lowest container around both ends; an edge into its own container becomes none. */
export function liftLinks(diagram: Diagram, parentOf: (id: string) => string | undefined, sizes: RouteSizes): Links {
  const found = new Map<string | undefined, Map<string, Link>>();
  const forward = new Map<Link, number>();
  for (const edge of [...diagram.edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const lifted = lift(visibleEnd(diagram, edge.source), visibleEnd(diagram, edge.target), parentOf);
    if (!lifted) continue;
    const { container, source, target } = lifted;
    const links = found.get(container) ?? new Map<string, Link>();
    found.set(container, links);
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    const link = links.get(key) ?? { source, target, weight: 0, label: { width: 0, height: 0 } };
    links.set(key, link);
    link.weight += 1;
    forward.set(link, (forward.get(link) ?? 0) + (link.source === source ? 1 : -1));
    addLabel(link, sizes.labelSizeOf?.(edge));
  }
  const turned = (link: Link): Link => {
    if ((forward.get(link) ?? 0) >= 0) return link;
    return { ...link, source: link.target, target: link.source };
  };
  return new Map([...found].map(([container, links]) => [container, [...links.values()].map(turned)]));
}

function addLabel(link: Link, label: Size | undefined): void {
  if (!label || link.weight > MOST_LABELS) return;
  link.label.width = Math.max(link.label.width, label.width);
  link.label.height += label.height + 4;
}

function lift(
  source: string,
  target: string,
  parentOf: (id: string) => string | undefined,
): { container: string | undefined; source: string; target: string } | undefined {
  const sources = chain(source, parentOf);
  const targets = chain(target, parentOf);
  let from = sources.pop();
  let to = targets.pop();
  let container: string | undefined;
  while (from !== undefined && from === to) {
    container = from;
    from = sources.pop();
    to = targets.pop();
  }
  return from === undefined || to === undefined ? undefined : { container, source: from, target: to };
}

/** The element and all around it, outermost last. */
function chain(id: string, parentOf: (id: string) => string | undefined): string[] {
  const found: string[] = [];
  let next: string | undefined = id;
  while (next !== undefined && !found.includes(next)) {
    found.push(next);
    next = parentOf(next);
  }
  return found;
}
