/** Automatic layout and edge routing, beside the window. */
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import { absoluteRects } from '../../shared/layout/absoluteRects.js';
import { autoLayout } from '../../shared/layout/autoLayout.js';
import { routeEdges } from '../../shared/layout/routeEdges.js';
import { routeInput } from '../../shared/layout/routeInput.js';
import type { Route } from '../../shared/layout/routes.js';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import { applyDiagramPatch } from '../../shared/model/diagramPatch.js';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.js';

interface Worker {
  onmessage: ((event: MessageEvent<LayoutRequest>) => void) | null;
  postMessage(answer: LayoutAnswer): void;
}

const worker = globalThis as unknown as Worker;

let diagram: Diagram = emptyDiagram('');
/** The routes that were asked for and not yet found: only the last of them counts. */
let awaited: number | undefined;

worker.onmessage = ({ data: { kind, request, patch } }) => {
  diagram = applyDiagramPatch(diagram, patch);
  if (kind === 'layout') {
    const layout = autoLayout(diagram, nodeSize, figureSizes);
    worker.postMessage({ kind, request, layout });
    return;
  }
  if (awaited === undefined) setTimeout(answerRoutes, 0);
  awaited = request;
};

function answerRoutes(): void {
  if (awaited === undefined) return;
  const request = awaited;
  awaited = undefined;
  worker.postMessage({ kind: 'routes', request, routes: routesOf(diagram) });
}

function routesOf(of: Diagram): ReadonlyMap<string, Route> {
  const rects = absoluteRects(of, nodeSize, noteSize);
  return routeEdges(routeInput(of, rects, figureSizes));
}
