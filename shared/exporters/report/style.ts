import { palette } from '../../figures/palette.js';
import { SEVERITIES } from '../parts/words.js';
import type { Sheet } from './sheet.js';

const { ink, quiet, line, severity, done, ground } = palette('light');

/** px at 96 to the inch that an A4 page leaves between its margins. */
export const PAGE_WIDTH = 688;

const MARGINS = 'margin: 14mm 14mm 16mm';

/** Page name → the paper that it is on. */
export type Sheets = ReadonlyMap<string, Sheet>;

function pageRules(sheets: Sheets): string {
  const own = [...sheets].map(
    ([
      page,
      {
        paper: { width, height },
      },
    ]) => {
      return `@page ${page} { size: ${String(width)}mm ${String(height)}mm; ${MARGINS}; }`;
    },
  );
  return [`@page { size: A4; ${MARGINS}; }`, ...own].join('\n');
}

const SEVERITY_RULES = SEVERITIES.map((one) => {
  const color = severity[one];
  return `.task.${one} { border-left-color: ${color}; } .dot.${one} { background: ${color}; } .text-${one} { color: ${color}; }`;
}).join('\n');

/** Style of the report; colours and weights are those of the window in its light theme. */
export function reportStyle(sheets: Sheets): string {
  return `${pageRules(sheets)}
* { box-sizing: border-box; }
html { color-scheme: light; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: ${ink}; background: #fff; font: 400 12px/1.45 Inter, system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4 { font-weight: 600; line-height: 1.25; break-after: avoid; break-inside: avoid; margin: 0; }
h1 { font-size: 28px; letter-spacing: -0.01em; margin: 2px 0 4px; }
h1.long { font-size: 20px; }
h2 { font-size: 17px; margin: 24px 0 8px; }
h3 { font-size: 13.5px; margin: 18px 0 8px; }
h4 { font-size: 12.5px; }
p { margin: 0; orphans: 3; widows: 3; }
svg { display: block; }
.quiet, .kicker { color: ${quiet}; }
.kicker { font-size: 11.5px; }
.lead { margin-bottom: 6px; break-after: avoid; }
.top { display: flex; justify-content: space-between; align-items: start; gap: 16px; }
.marking { flex: none; max-width: 50%; margin-bottom: 4px; padding: 3px 10px; border: 1px solid ${ink}; border-radius: 6px;
  font-weight: 600; font-size: 11px; }
.cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 14px 0; padding: 0; list-style: none; }
.cards li { border: 1px solid ${line}; border-radius: 8px; padding: 8px 14px 9px; }
.cards b { display: block; font-size: 22px; font-weight: 600; line-height: 1.2; }
.text-done { color: ${done}; }
.picture { border: 1px solid ${line}; border-radius: 8px; background: ${ground}; }
p.picture { padding: 24px; text-align: center; }
.picture svg, .legend svg, .sheet svg { width: 100%; height: 100%; }
.legend { margin-top: 8px; }
.legend svg { height: auto; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tbody tr:first-child, tbody tr:last-child { break-before: avoid; }
th, td { padding: 5px 8px 5px 0; border-bottom: 1px solid ${line}; text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: ${quiet}; font-size: 10.5px; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 600; }
.number { text-align: right; white-space: nowrap; }
.zero { color: ${quiet}; }
th:last-child, td:last-child { padding-right: 0; }
td svg { margin-top: 2px; }
.compact th, .compact td { padding-top: 3.5px; padding-bottom: 3.5px; font-size: 11px; }
.compact tbody th { font-weight: 400; }
.layers h2 { margin: 16px 0 2px; }
.layers th, .layers td { padding-top: 1.5px; padding-bottom: 1.5px; font-size: 10.5px; line-height: 1.3; white-space: nowrap; vertical-align: middle; }
.layers tbody th { font-weight: 400; }
.layers .bar svg { margin: 0; }
small { display: block; color: ${quiet}; font-size: 10px; font-weight: 400; line-height: 1.3; }
.dot { display: inline-block; width: 8px; height: 8px; margin-right: 6px; border-radius: 50%; }
.task { font-size: 11.5px; margin: 0 0 10px; padding: 1px 0 2px 12px; border-left: 3px solid ${line}; }
.task.short, .task .what { break-inside: avoid; }
.task .what { break-after: avoid; }
.task p { margin: 1px 0; }
.task ol, .task ul { margin: 2px 0; padding-left: 18px; }
.task li { break-inside: avoid; }
.task ul li:nth-child(2), .task ul li:last-child, .task .sources { break-before: avoid; }
.task .sources { color: ${quiet}; font-size: 10.5px; }
.after { margin-top: 8px; }
p + p { margin-top: 5px; }
.top p + p, header p + p, .task p + p { margin-top: 1px; }
.whole { break-inside: avoid; }
${SEVERITY_RULES}
.sheet { break-before: page; break-after: page; }
.sheet > div { margin: 8px auto 0; }
.chapter { break-before: page; }
.sign-off td { height: 36px; }
@media print {
  .sheet h2, .chapter > h2:first-child { margin-top: 0; }
  .cover { display: flex; flex-direction: column; height: 266mm; }
  .cover > * { flex: none; }
  .cover > .picture { flex: 0 1 auto; min-height: 0; }
  .cover > .layers { flex: 1 0 auto; display: flex; flex-direction: column; max-height: 480px; }
  .layers table { flex: 1 0 auto; }
}
@media screen {
  body { padding: 24px; max-width: 760px; margin: 0 auto; }
  .sheet { position: relative; left: 50%; width: min(96vw, 1400px); transform: translateX(-50%); overflow-x: auto; }
}
`;
}
