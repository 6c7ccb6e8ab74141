import type { Diagram, Placement } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';
import { absoluteRects } from './absoluteRects.js';
import { scaleOf } from './arrangeChildren.js';
import { Layouter, type FlowTaste, type LayouterOptions } from './layouter.js';
import { lineJumps } from './lineJumps.js';
import { hullOf } from '../model/rect.js';
import { routeEdges } from './routeEdges.js';
import { routeInput, type RouteSizes } from './routeInput.js';
import { straighten } from './straighten.js';

/** The usual one first; the others are taken where they make a clearly better picture. */
const VARIANTS: readonly FlowTaste[] = [
  { outer: 1.35, inner: 1.35 },
  { outer: 1.35, inner: 0.7 },
  { outer: 0.7, inner: 1.35 },
  { outer: 0.7, inner: 0.7 },
];
/** How much better another than the usual one has to be. */
const UNUSUAL = 1.1;
/** Larger diagrams are laid out once; up to fewer nodes the ways of edges are compared too. */
const MOST_COMPARED = 150;
const MOST_ROUTED = 60;
/** What a crossing and a bend an edge make a picture worse, of 1. */
const CROSSING = 0.3;
const BEND = 0.04;

const WINDOW = { width: 1440, height: 900 } as const;

type Placements = ReadonlyMap<string, Placement>;

/** Of layouts with flows in different directions the one that is small, near the shape of a picture and has few crossings. */
export function fairest(diagram: Diagram, options: LayouterOptions & RouteSizes): Placements | undefined {
  const isSmall = diagram.nodes.size <= MOST_COMPARED && diagram.edges.size > 0;
  const isRouted = diagram.nodes.size <= MOST_ROUTED && diagram.edges.size <= 2 * MOST_ROUTED;
  const look = new Look(diagram, options);
  let best: Placements | undefined;
  let least = Infinity;
  for (const flowTaste of isSmall ? VARIANTS : VARIANTS.slice(0, 1)) {
    const placements = new Layouter(diagram, { ...options, flowTaste }).everything();
    if (!placements || !isSmall) return placements;
    const cost = look.cost(placements, isRouted) * (flowTaste === VARIANTS[0] ? 1 : UNUSUAL);
    if (cost >= least) continue;
    least = cost;
    best = placements;
    // no other could be better by as much as it would have to be
    if (least < scaleOf(WINDOW) * UNUSUAL) break;
  }
  return best && look.straightened(best);
}

/** Measures layouts of one diagram. */
class Look {
  constructor(
    private readonly diagram: Diagram,
    private readonly options: LayouterOptions & RouteSizes,
  ) {}

  /** The same with nodes beside what they are connected to, where that is better. */
  straightened(placements: Placements): Placements {
    const straight = straighten(this.diagram, placements, this.rectsOf(placements));
    return this.cost(straight, true) < this.cost(placements, true) ? straight : placements;
  }

  cost(placements: Placements, isRouted: boolean): number {
    const rects = this.rectsOf(placements);
    // what fits into a window needs not be smaller
    const scale = Math.max(scaleOf(WINDOW), scaleOf(hullOf([...rects.values()])));
    if (!isRouted) return scale;
    const routes = routeEdges(routeInput(this.placed(placements), rects, this.options));
    let crossings = 0;
    for (const points of lineJumps(routes).values()) crossings += points.length;
    let bends = 0;
    for (const { points } of routes.values()) bends += Math.max(0, points.length - 2);
    return scale * (1 + (CROSSING * crossings + BEND * bends) / this.diagram.edges.size);
  }

  private rectsOf(placements: Placements): ReadonlyMap<string, Rect> {
    return absoluteRects(this.placed(placements), this.options.sizeOf, this.options.noteSizeOf);
  }

  private placed(placements: Placements): Diagram {
    return { ...this.diagram, layout: { placements, edges: new Map() } };
  }
}
