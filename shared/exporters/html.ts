import { html as template, NOTHING, raw } from './parts/html.js';
import { pictureOf } from './picture.js';
import { cover, ownPage } from './report/cover.js';
import { decided } from './report/decisions.js';
import { nodes } from './report/nodes.js';
import { sheetFor } from './report/sheet.js';
import { reportStyle } from './report/style.js';
import { hardening, tasks } from './report/tasks.js';
import type { Exporter, Report } from './types.js';

/** Stands in the footer of every page: the marking must not get lost with the first one. */
function documentTitle({ diagram, marking }: Report): string {
  return marking === undefined ? diagram.title : `${diagram.title} · ${marking}`;
}

function write(report: Report): string {
  const picture = pictureOf(report, { legend: false, letters: false });
  const large = pictureOf(report, { legend: true, letters: true });
  const sheet = sheetFor(large.bounds);
  const body = template`${cover(report, picture)}
${sheet === undefined ? NOTHING : ownPage(report, large, sheet)}
${nodes(report)}
${tasks(report)}
${hardening(report)}
${decided(report)}`;
  const style = `${report.fontFaces(body.markup)}\n${reportStyle(sheet)}`;
  return template`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<title>${documentTitle(report)}</title>
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
