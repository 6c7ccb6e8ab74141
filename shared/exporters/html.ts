import { html as template, NOTHING, raw, type Markup } from './parts/html.js';
import { pictureOf } from './picture.js';
import { about } from './report/about.js';
import { boundaries } from './report/boundaries.js';
import { cover } from './report/cover.js';
import { decisions } from './report/decisions.js';
import { hardening } from './report/hardening.js';
import { nodes } from './report/nodes.js';
import { coverDetail, ownPage, sheetFor } from './report/sheet.js';
import { reportStyle } from './report/style.js';
import { tasks } from './report/tasks.js';
import { viewPages, viewPagesOf } from './report/viewPages.js';
import type { Exporter, Report } from './types.js';

/** Whoever prints the page puts it on every sheet: the marking must not get lost with the first one. */
function markingOf({ marking }: Report): Markup {
  return marking === undefined ? NOTHING : template`<meta name="marking" content="${marking}" />`;
}

/** Paper is white: the report has the light theme, whatever the window shows. */
function write(themed: Report): string {
  const report: Report = { ...themed, theme: 'light' };
  const { bounds } = pictureOf(report, { legend: true, letters: false });
  const picture = pictureOf(report, { legend: false, letters: false, detail: coverDetail(bounds) });
  const sheet = picture.figures.length === 0 ? undefined : sheetFor(bounds);
  const pages = viewPagesOf(report);
  const own = sheet === undefined ? [] : [['sheet', sheet] as const];
  const ofViews = pages.flatMap((page) => (page.sheet ? [[page.page, page.sheet] as const] : []));
  const body = template`${cover(report, picture)}
${sheet === undefined ? NOTHING : ownPage(report, sheet)}
${viewPages(report, pages)}
${nodes(report)}
${boundaries(report)}
${tasks(report)}
${hardening(report)}
${decisions(report)}
${about(report)}`;
  const { title } = report.diagram;
  const style = `${report.fontFaces(body.markup)}\n${reportStyle(new Map([...own, ...ofViews]))}`;
  return template`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="color-scheme" content="light" />
${markingOf(report)}
<title>${title}</title>
<style>
${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.markup;
}

/** The report as one page of HTML that loads nothing; printed, it is the PDF. */
export const html: Exporter = { meta: { id: 'html', name: 'Report (HTML)', extension: 'html' }, write };
