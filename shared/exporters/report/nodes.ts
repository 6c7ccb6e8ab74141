import { layerCountText } from '../../figures/nodeName.js';
import { palette } from '../../figures/palette.js';
import { stripCells, stripItems } from '../../figures/strip.js';
import { paintSvg } from '../../figures/svgPainter.js';
import { SEVERITY_WORDS } from '../../figures/words.js';
import { html, NOTHING, raw, table, type Markup } from '../parts/html.js';
import { assessedNodes, drawnOnly, whereabouts, type AssessedNode } from '../parts/facts.js';
import type { Tally } from '../parts/tally.js';
import { MODEL_NAMES } from '../parts/words.js';
import type { Report } from '../types.js';

const STRIP = { x: 0, y: 0, width: 18 * 10, height: 12 } as const;
/** Boundaries named below a node: the account and region of all would only repeat themselves. */
const DEPTH = 2;

function strip(report: Report, { node, element }: AssessedNode): Markup {
  const cells = stripCells(element.owners, STRIP);
  if (cells.length === 0) return html`<span class="zero">no layers</span>`;
  const name = layerCountText(element, report.catalog.services.get(node.service));
  const items = stripItems(element.owners, STRIP, palette('light'), { rounded: true, letters: true });
  const figure = { id: node.id, kind: 'node', bounds: STRIP, items, name: '' } as const;
  return raw(paintSvg([figure], () => '', { name, viewBox: STRIP }));
}

/** The number of tasks that are left, and how bad the worst is. */
export function outstandingCell({ outstanding, worst }: Tally): Markup | number {
  if (worst === undefined || outstanding === 0) return 0;
  return html`<span class="dot ${worst}"></span>${outstanding}<small>worst ${SEVERITY_WORDS[worst]}</small>`;
}

function nodeName({ diagram }: Report, { node }: AssessedNode): Markup {
  const alike = (node.count ?? 1) > 1 ? ` × ${String(node.count)}` : '';
  const place = whereabouts(diagram, node.id, DEPTH);
  return html`<bdi>${node.label}</bdi>${alike}${place === '' ? NOTHING : html`<small>${place}</small>`}`;
}

function serviceName({ catalog }: Report, { node, element }: AssessedNode): Markup {
  const model = MODEL_NAMES[element.model] ?? element.model;
  return html`${catalog.services.get(node.service)?.shortName ?? node.service}${model === '' ? NOTHING : html`<small>${model}</small>`}`;
}

function nodeTable(report: Report): Markup {
  return table(
    'Every node with who secures its layers',
    [
      { name: 'Node', width: 35, cell: (row) => nodeName(report, row) },
      { name: 'Service', width: 19, cell: (row) => serviceName(report, row) },
      { name: 'Its layers, from data to facilities', width: 27, cell: (row) => strip(report, row) },
      { name: 'Outstanding', numeric: true, cell: ({ tally }) => outstandingCell(tally) },
      { name: 'Closed', numeric: true, width: 7, cell: ({ tally }) => tally.closed },
    ],
    assessedNodes(report),
  );
}

/** Node by node with strips, worst first. */
export function nodes(report: Report): Markup {
  const unassessed = drawnOnly(report);
  return html`<section class="chapter">
    <h2>Node by node</h2>
    ${assessedNodes(report).length === 0 ? html`<p class="quiet">No node is assessed.</p>` : nodeTable(report)}
    ${unassessed.length === 0 ? NOTHING : html`<p class="quiet after">Drawn and not assessed: ${unassessed.join(', ')}.</p>`}
  </section>`;
}
