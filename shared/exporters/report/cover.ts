import { legendFigure } from '../../figures/legendFigure.js';
import { palette } from '../../figures/palette.js';
import { paintSvg } from '../../figures/svgPainter.js';
import { html, NOTHING, raw, table, type Column, type Markup } from '../parts/html.js';
import { layerRows, outstandingTasks, yoursPercent, type LayerRow } from '../parts/facts.js';
import { longDate } from '../parts/words.js';
import type { Picture } from '../picture.js';
import type { Report } from '../types.js';
import { coverWidth, type Sheet } from './sheet.js';
import { PAGE_WIDTH } from './style.js';

/** The legend is drawn wider and shrunk: its rows stay few. */
const LEGEND_WIDTH = PAGE_WIDTH * 1.2;

function heading({ diagram, fileName, contentHash, catalog, today, marking, framework }: Report): Markup {
  const file = [fileName, contentHash, `catalog ${catalog.version}`, longDate(today)].join(' · ');
  return html`<header>
    <p class="kicker">Shared responsibility report</p>
    <h1>${diagram.title}</h1>
    <p class="quiet">${file}</p>
    ${framework === undefined ? NOTHING : html`<p class="quiet">Only tasks with a source in ${framework}</p>`}
    ${marking === undefined ? NOTHING : html`<p class="marking">${marking}</p>`}
  </header>`;
}

function numbers(report: Report): Markup {
  const outstanding = outstandingTasks(report);
  const critical = outstanding.filter(({ severity }) => severity === 'critical').length;
  const { done, notApplicable, accepted } = report.assessment.totals;
  const aside = notApplicable + accepted;
  return html`<ul class="cards">
<li><b>${outstanding.length}</b>outstanding ${outstanding.length === 1 ? 'task' : 'tasks'}</li>
<li><b${critical > 0 ? html` class="text-critical"` : NOTHING}>${critical}</b>critical</li>
<li><b>${done}</b>done${aside > 0 ? `, ${String(aside)} set aside` : ''}</li>
<li><b>${yoursPercent(report)} %</b>of the layers are yours</li>
</ul>`;
}

function iconHref({ icons }: Report): (icon: string) => string {
  return (icon) => icons.get(icon) ?? '';
}

function diagram(report: Report, { figures, bounds }: Picture): Markup {
  const colors = palette(report.theme);
  const svg = paintSvg(figures, iconHref(report), {
    name: `Diagram of ${report.diagram.title}`,
    viewBox: bounds,
  });
  const legend = legendFigure({ x: 0, y: 0 }, LEGEND_WIDTH, report.shading, colors);
  const key = paintSvg([legend], iconHref(report), { name: legend.name, viewBox: legend.bounds });
  return html`<figure>
    <div class="picture"><div style="width: ${coverWidth(bounds)}px">${raw(svg)}</div></div>
    <div class="legend">${raw(key)}</div>
  </figure>`;
}

const LAYER_COLUMNS: readonly Column<LayerRow>[] = [
  { name: 'Layer', cell: ({ layer }) => layer.label, width: 52 },
  { name: 'Yours', cell: ({ owners }) => owners.customer, numeric: true },
  { name: 'Shared', cell: ({ owners }) => owners.shared, numeric: true },
  { name: 'Provider’s', cell: ({ owners }) => owners.provider, numeric: true, width: 15 },
  { name: 'Left', cell: ({ outstanding }) => outstanding, numeric: true },
];

function layers(report: Report): Markup {
  const rows = layerRows(report);
  if (rows.length === 0) return NOTHING;
  const half = Math.ceil(rows.length / 2);
  const halves = [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0);
  const tables = halves.map((part) => {
    const caption = `Nodes by owner and outstanding tasks, ${part[0]?.layer.label ?? ''} to ${part.at(-1)?.layer.label ?? ''}`;
    return table(caption, LAYER_COLUMNS, part);
  });
  return html`<section class="compact">
    <h2>What is yours, by layer</h2>
    <div class="halves">${tables}</div>
  </section>`;
}

/** The first page, which stands alone: numbers, the whole picture, the table by layer. */
export function cover(report: Report, picture: Picture): Markup {
  return html`${heading(report)} ${numbers(report)} ${diagram(report, picture)} ${layers(report)}`;
}

/** The picture on a page of its own, as large as it needs to be read. */
export function ownPage(report: Report, { figures, bounds }: Picture, sheet: Sheet): Markup {
  const svg = paintSvg(figures, iconHref(report), {
    name: `Diagram of ${report.diagram.title}`,
    viewBox: bounds,
  });
  return html`<section class="sheet">
    <h2>The diagram</h2>
    <figure style="width: ${sheet.width}px">${raw(svg)}</figure>
  </section>`;
}
