import { palette } from '../../figures/palette.js';
import { SEVERITIES } from '../parts/words.js';
import type { Sheet } from './sheet.js';

const { ink, quiet, line, severity, ground } = palette('light');

/** px at 96 to the inch that an A4 page leaves between its margins. */
export const PAGE_WIDTH = 688;

function pageRules(sheet: Sheet | undefined): string {
  const pages = '@page { size: A4; margin: 14mm 14mm 16mm; }';
  if (sheet === undefined) return pages;
  const { width, height } = sheet.paper;
  return `${pages}\n@page sheet { size: ${String(width)}mm ${String(height)}mm; margin: 14mm 14mm 16mm; }`;
}

/** Style of the report; colours and weights are those of the window in its light theme. */
export function reportStyle(sheet: Sheet | undefined): string {
  return `${pageRules(sheet)}
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0 auto; max-width: ${String(PAGE_WIDTH)}px; color: ${ink}; background: #fff;
  font: 400 12px/1.45 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; break-after: avoid; margin: 0; }
h1 { font-size: 28px; letter-spacing: -0.01em; margin: 2px 0 4px; }
h2 { font-size: 17px; margin: 26px 0 8px; }
h3 { font-size: 13px; margin: 18px 0 8px; }
h4 { font-size: 12.5px; }
p { margin: 0; orphans: 3; widows: 3; }
.quiet, .kicker { color: ${quiet}; }
.kicker { font-size: 11.5px; }
header { position: relative; }
.marking { position: absolute; top: 0; right: 0; padding: 3px 10px; border: 1px solid ${ink}; border-radius: 6px; font-weight: 600; font-size: 11px; }
.cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 16px 0; padding: 0; list-style: none; }
.cards li { border: 1px solid ${line}; border-radius: 8px; padding: 10px 14px 11px; }
.cards b { display: block; font-size: 22px; font-weight: 600; line-height: 1.2; }
figure { margin: 0; break-inside: avoid; }
figure svg { display: block; width: 100%; height: auto; }
.picture { border: 1px solid ${line}; border-radius: 8px; padding: 10px 0; background: ${ground}; }
.picture > div { margin: 0 auto; }
.legend { margin-top: 8px; }
.halves { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 6px 8px 6px 0; border-bottom: 1px solid ${line}; text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: ${quiet}; font-size: 10.5px; font-weight: 600; }
tbody th { font-weight: 600; }
.number { text-align: right; }
th:last-child, td:last-child { padding-right: 0; }
td svg { display: block; }
.compact th, .compact td { padding-top: 3.5px; padding-bottom: 3.5px; font-size: 11px; }
.compact tbody th { font-weight: 400; }
small { display: block; color: ${quiet}; font-size: 10.5px; font-weight: 400; }
.dot { display: inline-block; width: 8px; height: 8px; margin-right: 6px; border-radius: 50%; }
.task { break-inside: avoid; margin: 0 0 11px; padding: 1px 0 2px 12px; border-left: 3px solid ${line}; }
.task p { margin: 1px 0; }
.task ol { margin: 2px 0; padding-left: 18px; }
.task .sources { color: ${quiet}; font-size: 10.5px; }
${SEVERITIES.map((one) => `.task.${one} { border-left-color: ${severity[one]}; } .dot.${one} { background: ${severity[one]}; } .text-${one} { color: ${severity[one]}; }`).join('\n')}
.sheet { page: sheet; break-before: page; break-after: page; }
.sheet h2 { margin-top: 0; }
.chapter { break-before: page; }
.chapter > h2:first-child { margin-top: 0; }
.sign-off td { height: 36px; }
@media screen { body { padding: 24px; max-width: 760px; } }
`;
}
