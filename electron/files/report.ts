import path from 'node:path';
import type { Assessment } from '../../shared/assessment/types.js';
import { catalog as ownCatalog } from '../../shared/catalog/index.js';
import type { Catalog } from '../../shared/catalog/types.js';
import type { Report } from '../../shared/exporters/types.js';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import { absoluteRects } from '../../shared/layout/absoluteRects.js';
import { routeEdges } from '../../shared/layout/routeEdges.js';
import { routeInput } from '../../shared/layout/routeInput.js';
import type { Shading, Theme } from '../../shared/figures/displayList.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { contentHash } from './contentHash.js';
import { loadFontFaces } from './fonts.js';
import { loadIcons } from './icons.js';

export interface ReportParts {
  readonly diagram: Diagram;
  readonly assessment: Assessment;
  /** With the packs of an organisation; absent = the catalog as it comes. */
  readonly catalog?: Catalog;
  /** Path or name as shown to the reader. */
  readonly fileName: string;
  readonly today: string;
  readonly shading?: Shading;
  readonly theme?: Theme;
  /** A picture without a ground behind it. */
  readonly transparent?: boolean;
  readonly marking?: string;
  readonly framework?: string;
  /** Folder with `icons/` and `fonts/` of the bundle. */
  readonly assets: string;
}

/** What exporters read, with the icons that the diagram shows and the faces of the bundle. */
export async function reportOf({ assets, fileName, catalog = ownCatalog, ...parts }: ReportParts): Promise<Report> {
  const icons = [...parts.diagram.nodes.values()].flatMap(({ service }) => catalog.services.get(service)?.icon ?? []);
  const rects = absoluteRects(parts.diagram, nodeSize, noteSize);
  return {
    ...parts,
    catalog,
    fileName: path.basename(fileName),
    contentHash: contentHash(writeDiagram(parts.diagram)).slice(0, 12),
    rects,
    routes: routeEdges(routeInput(parts.diagram, rects, figureSizes)),
    shading: parts.shading ?? { mode: 'overall' },
    theme: parts.theme ?? 'light',
    icons: await loadIcons(path.join(assets, 'icons'), icons),
    fontFaces: await loadFontFaces(path.join(assets, 'fonts')),
  };
}
