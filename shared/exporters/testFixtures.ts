/** Reports for tests of exporters: the sample architecture, and a diagram of everything that is awkward in a text. */
import { readFileSync } from 'node:fs';
import { assess } from '../assessment/assess.js';
import { catalog } from '../catalog/index.js';
import { figureSizes } from '../figures/figureSizes.js';
import { nodeSize } from '../figures/nodeSize.js';
import { absoluteRects } from '../layout/absoluteRects.js';
import { routeEdges } from '../layout/routeEdges.js';
import { routeInput } from '../layout/routeInput.js';
import { boundary, diagramOf, edge, facts, node, note, placed } from '../model/build.js';
import type { Diagram } from '../model/diagram.js';
import { readDiagram } from '../model/readDiagram.js';
import type { Report } from './types.js';

export const TODAY = '2026-11-24';

/** A report of a diagram as electron/files/report.ts makes it, with stand-ins for artwork and fonts. */
export function reportOn(diagram: Diagram, more: Partial<Report> = {}): Report {
  const rects = absoluteRects(diagram, nodeSize, figureSizes.noteSizeOf);
  return {
    diagram,
    assessment: assess(diagram, catalog, TODAY),
    catalog,
    fileName: 'test.demarc',
    contentHash: '0123456789ab',
    today: TODAY,
    shading: { mode: 'overall' },
    theme: 'light',
    rects,
    routes: routeEdges(routeInput(diagram, rects, figureSizes)),
    icons: new Map([...catalog.services.values()].map(({ icon }) => [icon, 'data:image/svg+xml;base64,PHN2Zy8+'])),
    fontFaces: () => '@font-face{font-family:Inter;src:url(data:font/woff2;base64,AA==)}',
    ...more,
  };
}

/** A reference architecture that is shipped, e.g. `three-tier`. */
export function template(name: string): Diagram {
  const read = readDiagram(readFileSync(new URL(`../templates/${name}.demarc`, import.meta.url), 'utf8'));
  if ('error' in read) throw new Error(read.error.message);
  return read.diagram;
}

/** What must be text wherever it is written: markup, quotes, line ends, both directions of writing, a formula. */
export const AWKWARD = {
  markup: `<script>alert("1")</script> & 'co'`,
  lines: 'first\nsecond\tthird',
  rightToLeft: 'قاعدة البيانات',
  formula: '=HYPERLINK("http://example.com","x")',
} as const;

/** Names, reasons and notes are all of the awkward kind. */
export function awkwardDiagram(): Diagram {
  const diagram = placed(
    diagramOf(
      boundary({ id: 'b_account', kind: 'account', label: AWKWARD.markup, notes: AWKWARD.markup }),
      node({
        id: 'n_markup',
        service: 'aws/s3',
        label: AWKWARD.markup,
        parent: 'b_account',
        overrides: [{ layer: 'customer-data', owner: 'shared', reason: AWKWARD.markup, at: '2026-11-01' }],
      }),
      node({ id: 'n_lines', service: 'aws/rds', label: AWKWARD.lines, parent: 'b_account' }),
      node({ id: 'n_rtl', service: 'aws/dynamodb', label: AWKWARD.rightToLeft, parent: 'b_account' }),
      node({ id: 'n_formula', service: 'aws/ec2', label: AWKWARD.formula, parent: 'b_account' }),
      {
        ...edge({ source: 'n_formula', target: 'n_markup' }),
        label: AWKWARD.markup,
        facts: facts({ encryption: 'none' }),
      },
      note({ id: 't_note', text: AWKWARD.markup }),
      {
        task: 'T-ACC-ROOT-MFA',
        subject: 'b_account',
        status: 'accepted',
        reason: AWKWARD.formula,
        approver: AWKWARD.markup,
        expiry: '2030-12-31',
      },
      { task: 'T-ACC-ROOT-KEYS', subject: 'b_account', assignee: AWKWARD.markup, due: '2026-12-01' },
    ),
    {
      b_account: { x: 0, y: 0, width: 900, height: 400 },
      n_markup: { x: 40, y: 60 },
      n_lines: { x: 320, y: 60 },
      n_rtl: { x: 600, y: 60 },
      n_formula: { x: 40, y: 240 },
      t_note: { x: 0, y: 440 },
    },
  );
  const review = {
    id: 'r_first',
    date: '2026-11-20',
    attendees: [],
    walked: [],
    decisions: [{ subject: 'n_rtl', decision: AWKWARD.formula, by: AWKWARD.markup }],
  };
  return { ...diagram, title: AWKWARD.markup, reviews: [review] };
}
