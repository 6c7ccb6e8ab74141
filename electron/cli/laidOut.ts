import { applyLayout } from '../../shared/commands/applyLayout.js';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { autoLayout } from '../../shared/layout/autoLayout.js';
import type { Loaded } from './load.js';

/** Diagrams of ours and imports that know places keep them; any other import gets its automatic layout. */
export function laidOut(loaded: Loaded): Loaded {
  if (loaded.isDiagram || loaded.diagram.layout.placements.size > 0) return loaded;
  return { ...loaded, diagram: applyLayout(loaded.diagram, autoLayout(loaded.diagram, nodeSize, figureSizes)) };
}
