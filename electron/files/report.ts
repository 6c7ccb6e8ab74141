import path from 'node:path';
import type { Assessment } from '../../shared/assessment/types.js';
import { catalog as ownCatalog } from '../../shared/catalog/index.js';
import type { Catalog } from '../../shared/catalog/types.js';
import type { Report, ReportView } from '../../shared/exporters/types.js';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { noteSize } from '../../shared/figures/noteFigure.js';
import { absoluteRects } from '../../shared/layout/absoluteRects.js';
import { routeEdges } from '../../shared/layout/routeEdges.js';
import { routeInput } from '../../shared/layout/routeInput.js';
import type { Shading, Theme } from '../../shared/figures/displayList.js';
import type { Diagram, View } from '../../shared/model/diagram.js';
import { viewedDiagram } from '../../shared/model/viewedDiagram.js';
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
  /** What the picture shows; absent = everything. */
  readonly view?: View;
  /** Views that get a page of their own. */
  readonly views?: readonly View[];
  /** Folder with `icons/` and `fonts/` of the bundle. */
  readonly assets: string;
}

/** What exporters read, with the icons that the diagram shows and the faces of the bundle. */
export async function reportOf({
  assets,
  fileName,
  catalog = ownCatalog,
  view,
  views,
  ...parts
}: ReportParts): Promise<Report> {
  const icons = [...parts.diagram.nodes.values()].flatMap(({ service }) => catalog.services.get(service)?.icon ?? []);
  const seen = (one: View) => drawnView(parts.diagram, one, parts.assessment);
  return {
    ...parts,
    catalog,
    fileName: path.basename(fileName),
    contentHash: contentHash(writeDiagram(parts.diagram)).slice(0, 12),
    ...placesOf(parts.diagram),
    ...(view ? { view: seen(view) } : {}),
    ...(views ? { views: views.map(seen) } : {}),
    shading: parts.shading ?? { mode: 'overall' },
    theme: parts.theme ?? 'light',
    icons: await loadIcons(path.join(assets, 'icons'), icons),
    fontFaces: await loadFontFaces(path.join(assets, 'fonts')),
  };
}

function placesOf(diagram: Diagram): Pick<ReportView, 'rects' | 'routes'> {
  const rects = absoluteRects(diagram, nodeSize, noteSize);
  return { rects, routes: routeEdges(routeInput(diagram, rects, figureSizes)) };
}

function drawnView(whole: Diagram, view: View, { elements }: Assessment): ReportView {
  const outstanding = new Set([...elements].filter(([, one]) => one.outstanding > 0).map(([id]) => id));
  const diagram = viewedDiagram(whole, view, { outstanding });
  return { name: view.name, diagram, ...placesOf(diagram) };
}
