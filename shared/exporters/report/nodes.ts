import { layerCountText } from '../../figures/nodeName.js';
import { palette } from '../../figures/palette.js';
import { stripCells, stripItems } from '../../figures/strip.js';
import { paintSvg } from '../../figures/svgPainter.js';
import type { ElementAssessment } from '../../assessment/types.js';
import { html, NOTHING, raw, table, type Markup } from '../parts/html.js';
import {
  assessedBoundaries,
  assessedNodes,
  whereabouts,
  type AssessedBoundary,
  type AssessedNode,
} from '../parts/facts.js';
import { MODEL_NAMES, SEVERITY_NAMES } from '../parts/words.js';
import type { Report } from '../types.js';

const STRIP = { x: 0, y: 0, width: 18 * 10, height: 12 } as const;

function strip(report: Report, { node, element }: AssessedNode): Markup {
  const cells = stripCells(element.owners, STRIP);
  if (cells.length === 0) return NOTHING;
  const name = layerCountText(element, report.catalog.services.get(node.service));
  const items = stripItems(element.owners, STRIP, palette(report.theme), { rounded: true, letters: true });
  const figure = { id: node.id, kind: 'node', bounds: STRIP, items, name: '' } as const;
  return raw(paintSvg([figure], () => '', { name, viewBox: STRIP }));
}

function outstanding({ outstanding: count, worst }: ElementAssessment): Markup {
  if (worst === undefined || count === 0) return html`0`;
  return html`<span class="dot ${worst}" role="img" aria-label="${SEVERITY_NAMES[worst]}"></span>${count}`;
}

function nodeTable(report: Report): Markup {
  const rows = assessedNodes(report).map((assessed) => ({ ...assessed, strip: strip(report, assessed) }));
  return table(
    'Every node with who secures its layers',
    [
      {
        name: 'Node',
        width: 29,
        cell: ({ node }) => html`${node.label}<small>${whereabouts(report.diagram, node.id)}</small>`,
      },
      {
        name: 'Service',
        width: 16,
        cell: ({ node }) => report.catalog.services.get(node.service)?.shortName ?? node.service,
      },
      { name: 'Model', width: 13, cell: ({ element }) => MODEL_NAMES[element.model] ?? element.model },
      { name: 'Its layers, from data to facilities', width: 28, cell: (row) => row.strip },
      { name: 'Left', numeric: true, cell: ({ element }) => outstanding(element) },
      { name: 'Closed', numeric: true, cell: ({ element }) => element.closed },
    ],
    rows,
  );
}

function boundaryTable(report: Report, rows: readonly AssessedBoundary[]): Markup {
  return table(
    'Boundaries with tasks of their own',
    [
      { name: 'Boundary', width: 36, cell: ({ boundary }) => boundary.label },
      { name: 'Kind', width: 22, cell: ({ kind }) => kind },
      { name: 'In', cell: ({ boundary }) => whereabouts(report.diagram, boundary.id) },
      { name: 'Left', numeric: true, width: 8, cell: ({ element }) => outstanding(element) },
      { name: 'Closed', numeric: true, width: 8, cell: ({ element }) => element.closed },
    ],
    rows,
  );
}

/** Node by node with strips, then the boundaries around them. */
export function nodes(report: Report): Markup {
  const boundaries = assessedBoundaries(report);
  return html`<section class="chapter">
    <h2>Node by node</h2>
    ${assessedNodes(report).length === 0 ? html`<p class="quiet">No node is assessed.</p>` : nodeTable(report)}
    ${
      boundaries.length === 0
        ? NOTHING
        : html`<h2>Around the nodes</h2>
            ${boundaryTable(report, boundaries)}`
    }
  </section>`;
}
