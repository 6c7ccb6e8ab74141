import { useEffect, useMemo, useState } from 'react';
import type { Diagram } from '../../shared/model/diagram.js';
import { layoutClient } from '../workers/layoutClient.js';
import { routesNow, sameWays, type Routed, type Routes } from './routing.js';

/** Ways of all edges: routed by the worker, straight until it answers. */
export function useRoutes(diagram: Diagram): Routes {
  const [routed, setRouted] = useState<Routed>();
  const isCurrent = routed !== undefined && sameWays(routed.diagram, diagram);
  useEffect(() => {
    if (isCurrent) return undefined;
    let isWanted = true;
    void layoutClient()
      .routes(diagram)
      .then((routes) => {
        if (isWanted) setRouted({ diagram, routes });
      });
    return () => {
      isWanted = false;
    };
  }, [diagram, isCurrent]);
  return useMemo(() => {
    if (routed && isCurrent) return routed.routes;
    return routesNow(diagram, routed);
  }, [diagram, routed, isCurrent]);
}
