import type { Route } from '../../shared/layout/routes.js';
import { emptyDiagram, type Diagram, type Layout } from '../../shared/model/diagram.js';
import { diagramPatch } from '../../shared/model/diagramPatch.js';
import type { LayoutAnswer, LayoutRequest } from './layoutMessages.js';

export interface LayoutClient {
  /** New places for everything. */
  layout(diagram: Diagram): Promise<Layout>;
  /** Ways of the edges; never settles when a later diagram was sent meanwhile. */
  routes(diagram: Diagram): Promise<ReadonlyMap<string, Route>>;
}

let client: LayoutClient | undefined;

/** The layout of this window; its worker starts with the first use. */
export function layoutClient(): LayoutClient {
  client ??= startLayout();
  return client;
}

function startLayout(): LayoutClient {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' });
  let sent: Diagram = emptyDiagram('');
  let requests = 0;
  const layouts = new Map<number, (layout: Layout) => void>();
  const routes = new Map<number, (routes: ReadonlyMap<string, Route>) => void>();
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    if (data.kind === 'layout') {
      layouts.get(data.request)?.(data.layout);
      layouts.delete(data.request);
      return;
    }
    routes.get(data.request)?.(data.routes);
    // Routes of an older diagram are never answered: one answer settles all that came before it.
    for (const request of routes.keys()) if (request <= data.request) routes.delete(request);
  };
  const post = (kind: LayoutRequest['kind'], diagram: Diagram): number => {
    requests += 1;
    worker.postMessage({ kind, request: requests, patch: diagramPatch(sent, diagram) } satisfies LayoutRequest);
    sent = diagram;
    return requests;
  };
  return {
    layout: (diagram) =>
      new Promise((resolve) => {
        layouts.set(post('layout', diagram), resolve);
      }),
    routes: (diagram) =>
      new Promise((resolve) => {
        routes.set(post('routes', diagram), resolve);
      }),
  };
}
