/** Times of automatic layout and edge routing on generated diagrams: node build/run.mjs e2e/bench/layout.ts [repeats] */
import process from 'node:process';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { absoluteRects } from '../../shared/layout/absoluteRects.js';
import { autoLayout } from '../../shared/layout/autoLayout.js';
import { layoutCheck } from '../../shared/layout/layoutCheck.js';
import { LayoutCache } from '../../shared/layout/layoutCache.js';
import { routeInput } from '../../shared/layout/routeInput.js';
import { EdgeRouter } from '../../shared/layout/router/edgeRouter.js';
import type { RouteInput } from '../../shared/layout/routes.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { nestedDiagram } from './nestedDiagram.js';
import { median, timed } from './timing.js';

const repeats = Number(process.argv[2] ?? '5');
const SIZES = [60, 150, 300, 1000];
const MOVES = 12;

function inputOf(diagram: Diagram): RouteInput {
  const rects = absoluteRects(diagram, nodeSize, noteSize);
  return routeInput(diagram, rects, figureSizes);
}

/** One node after the other 40 px to the right and down; ms each. */
function moveTimes(diagram: Diagram, router: EdgeRouter): readonly number[] {
  const ids = [...diagram.nodes.keys()];
  let current = diagram;
  return Array.from({ length: MOVES }, (_, index) => {
    const id = ids[Math.floor((index * ids.length) / MOVES)] ?? '';
    const placements = new Map(current.layout.placements);
    const before = placements.get(id) ?? { x: 0, y: 0 };
    placements.set(id, { ...before, x: before.x + 40, y: before.y + 40 });
    current = { ...current, layout: { ...current.layout, placements } };
    return timed(() => router.move([id], inputOf(current))).ms;
  });
}

const rows = SIZES.map((size) => {
  const diagram = nestedDiagram(size);
  const layouts: number[] = [];
  const tidies: number[] = [];
  const routings: number[] = [];
  const moves: number[] = [];
  let faults = '';
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const cache = new LayoutCache();
    const options = { ...figureSizes, cache };
    const layout = timed(() => autoLayout(diagram, nodeSize, options));
    layouts.push(layout.ms);
    const placed = { ...diagram, layout: layout.result };
    const subnet = [...diagram.nodes.values()][0]?.parent;
    if (subnet !== undefined) tidies.push(timed(() => autoLayout(placed, nodeSize, { ...options, scope: subnet })).ms);
    const router = new EdgeRouter();
    const input = inputOf(placed);
    const routes = timed(() => router.setDiagram(input));
    routings.push(routes.ms);
    const check = layoutCheck(input, routes.result);
    faults = Object.entries<readonly unknown[]>({ ...check })
      .map(([name, found]) => `${name} ${String(found.length)}`)
      .join(', ');
    moves.push(...moveTimes(placed, router));
  }
  process.stdout.write(`${String(size)} nodes: ${faults}\n`);
  return {
    nodes: size,
    edges: diagram.edges.size,
    'layout first': Math.round(layouts[0] ?? 0),
    'layout warm': Math.round(median(layouts)),
    tidy: Math.round(median(tidies)),
    'routing first': Math.round(routings[0] ?? 0),
    'routing warm': Math.round(median(routings)),
    'one move': Math.round(median(moves)),
    'slowest move': Math.round(Math.max(...moves)),
  };
});
console.table(rows);
