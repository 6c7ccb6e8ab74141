import { legendFigure } from '../../figures/legendFigure.js';
import { palette } from '../../figures/palette.js';
import { paintSvg } from '../../figures/svgPainter.js';
import { html, NOTHING, raw, table, type Column, type Markup } from '../parts/html.js';
import { layerRows, type LayerRow } from '../parts/facts.js';
import { numbersOf } from '../parts/numbers.js';
import { longDate } from '../parts/words.js';
import { pictureName, type Picture } from '../picture.js';
import type { Report } from '../types.js';
import { applicableNodes, layerBar } from './layerBars.js';
import { coverSize } from './sheet.js';
import { PAGE_WIDTH } from './style.js';

/** The legend is drawn wider and shrunk: a row for each of its lines. */
const LEGEND_WIDTH = PAGE_WIDTH * 1.42;
/** Longer titles are set smaller, so that they leave the picture its room. */
const LONG_TITLE = 44;

/** File, the revision it stood at, and the day: what two printouts are told apart by. */
export function revision({ fileName, contentHash, catalog, today }: Report): string {
  return [fileName, `revision ${contentHash}`, `catalog ${catalog.version}`, longDate(today)].join(' · ');
}

function heading(report: Report): Markup {
  const { diagram, marking, framework, view } = report;
  return html`<header>
    <div class="top">
      <p class="kicker">Shared responsibility report</p>
      ${marking === undefined ? NOTHING : html`<p class="marking">${marking}</p>`}
    </div>
    <h1 class="${diagram.title.length > LONG_TITLE ? 'long' : 'short'}">${diagram.title}</h1>
    <p class="quiet">${revision(report)}</p>
    ${view === undefined ? NOTHING : html`<p class="quiet">The picture shows the view ${view.name}</p>`}
    ${framework === undefined ? NOTHING : html`<p class="quiet">Only tasks with a source in ${framework}</p>`}
  </header>`;
}

function cards(report: Report): Markup {
  const { outstanding, critical, done, setAside, yoursPercent } = numbersOf(report);
  const tone = critical > 0 ? 'text-critical' : 'text-done';
  return html`<ul class="cards">
    <li><b>${outstanding}</b> outstanding ${outstanding === 1 ? 'task' : 'tasks'}</li>
    <li><b class="${tone}">${critical}</b> critical</li>
    <li><b>${done}</b> done${setAside > 0 ? `, ${String(setAside)} set aside` : ''}</li>
    <li><b>${yoursPercent} %</b> of the layers are yours</li>
  </ul>`;
}

function iconHref({ icons }: Report): (icon: string) => string {
  return (icon) => icons.get(icon) ?? '';
}

function picture(report: Report, { figures, bounds }: Picture): Markup {
  if (figures.length === 0)
    return html`<p class="picture quiet">${report.view ? 'This view shows nothing.' : 'Nothing is drawn yet.'}</p>`;
  const svg = paintSvg(figures, iconHref(report), { name: `Diagram of ${pictureName(report)}`, viewBox: bounds });
  const legend = legendFigure({ x: 0, y: 0 }, LEGEND_WIDTH, report.shading, palette('light'));
  const key = paintSvg([legend], iconHref(report), { name: legend.name, viewBox: legend.bounds });
  const { height } = coverSize(bounds);
  return html`<div class="picture" style="height: ${height}px">${raw(svg)}</div>
    <div class="legend">${raw(key)}</div>`;
}

function layerColumns(rows: readonly LayerRow[]): readonly Column<LayerRow>[] {
  const most = Math.max(...rows.map(({ owners }) => applicableNodes(owners)));
  const unknown = rows.some(({ owners }) => owners.unknown > 0);
  return [
    { name: 'Layer', width: 31, cell: ({ layer }) => layer.label },
    { name: 'Nodes, by who secures the layer', cell: ({ owners }) => layerBar(owners, most, unknown ? 146 : 214) },
    { name: 'Yours', width: 7, cell: ({ owners }) => owners.customer, numeric: true },
    { name: 'Shared', width: 8, cell: ({ owners }) => owners.shared, numeric: true },
    { name: 'Provider’s', width: 10, cell: ({ owners }) => owners.provider, numeric: true },
    ...(unknown
      ? [{ name: 'Not known', width: 10, cell: ({ owners }: LayerRow) => owners.unknown, numeric: true }]
      : []),
    { name: 'Outstanding', width: 11, cell: ({ outstanding }) => outstanding, numeric: true },
  ];
}

function layers(report: Report): Markup {
  const rows = layerRows(report);
  if (rows.length === 0) return NOTHING;
  return html`<section class="layers">
    <h2>What is yours, by layer</h2>
    ${table('Nodes by owner and outstanding tasks of every layer', layerColumns(rows), rows)}
  </section>`;
}

/** The first page, which stands alone: numbers, the whole picture, the table by layer. */
export function cover(report: Report, whole: Picture): Markup {
  return html`<div class="cover">${heading(report)} ${cards(report)} ${picture(report, whole)} ${layers(report)}</div>`;
}
