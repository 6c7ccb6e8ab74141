import type { Assessment } from '../assessment/types.js';
import type { Catalog } from '../catalog/types.js';
import type { Shading, Theme } from '../figures/displayList.js';
import type { EdgeRoute } from '../figures/edgeFigure.js';
import type { Diagram } from '../model/diagram.js';
import type { Rect } from '../model/geometry.js';

/** A view as it is drawn: what it shows, and where. */
export interface ReportView {
  readonly name: string;
  readonly diagram: Diagram;
  readonly rects: ReadonlyMap<string, Rect>;
  readonly routes: ReadonlyMap<string, EdgeRoute>;
}

/** Everything an exporter may read. All that is outside (date, artwork, fonts) is passed in. */
export interface Report {
  readonly diagram: Diagram;
  readonly assessment: Assessment;
  readonly catalog: Catalog;
  /** Path or name as shown to the reader. */
  readonly fileName: string;
  /** First 12 hex digits of the sha-256 of the canonical file. */
  readonly contentHash: string;
  /** ISO date that stands on the report. */
  readonly today: string;
  readonly shading: Shading;
  readonly theme: Theme;
  /** A picture without a ground behind it. */
  readonly transparent?: boolean;
  /** Absolute places of everything drawn, px. */
  readonly rects: ReadonlyMap<string, Rect>;
  /** The ways of the edges, as the router found them. */
  readonly routes: ReadonlyMap<string, EdgeRoute>;
  /** What the picture shows instead of everything; numbers and tasks are of the whole diagram all the same. */
  readonly view?: ReportView;
  /** Views that have a page of their own. */
  readonly views?: readonly ReportView[];
  /** Icon reference → data URI of the unmodified file. */
  readonly icons: ReadonlyMap<string, string>;
  /** Faces to embed: CSS `@font-face` rules with data URIs, only the subsets the text needs. */
  readonly fontFaces: (text: string) => string;
  /** Confidentiality marking of every page, e.g. `Internal`. */
  readonly marking?: string;
  /** Only tasks with a source of this framework, e.g. `FSBP`. */
  readonly framework?: string;
}

export interface Exporter {
  readonly meta: { readonly id: string; readonly name: string; readonly extension: string };
  /** Same report, same text. */
  write(report: Report): string;
}
