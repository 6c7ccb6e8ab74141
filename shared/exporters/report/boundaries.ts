import { html, NOTHING, table, type Markup } from '../parts/html.js';
import { assessedBoundaries, whereabouts, type AssessedBoundary } from '../parts/facts.js';
import { elementNames } from '../parts/names.js';
import type { Report } from '../types.js';
import { outstandingCell } from './nodes.js';

function place({ diagram }: Report, { boundary }: AssessedBoundary): string {
  return whereabouts(diagram, boundary.id, 1);
}

function openTable(report: Report, rows: readonly AssessedBoundary[]): Markup {
  return table(
    'Boundaries with outstanding tasks of their own',
    [
      { name: 'Boundary', width: 36, cell: ({ boundary }) => html`<bdi>${boundary.label}</bdi>` },
      { name: 'Kind', width: 19, cell: ({ kind }) => kind },
      { name: 'In', cell: (row) => place(report, row) },
      { name: 'Outstanding', numeric: true, width: 12, cell: ({ tally }) => outstandingCell(tally) },
      { name: 'Closed', numeric: true, width: 7, cell: ({ tally }) => tally.closed },
    ],
    rows,
  );
}

/** What is settled needs no row. */
function settledText({ diagram }: Report, rows: readonly AssessedBoundary[]): string {
  return elementNames(
    diagram,
    rows.map(({ boundary }) => boundary.id),
  ).join(', ');
}

/** Accounts, networks, groups: what has tasks of its own beside those of the nodes in it. */
export function boundaries(report: Report): Markup {
  const all = assessedBoundaries(report);
  if (all.length === 0) return NOTHING;
  const open = all.filter(({ tally }) => tally.outstanding > 0);
  const settled = all.filter(({ tally }) => tally.outstanding === 0);
  return html`<section>
    <h2>Around the nodes</h2>
    ${open.length === 0 ? NOTHING : openTable(report, open)}
    ${
      settled.length === 0
        ? NOTHING
        : html`<p class="quiet after">Nothing is left on: ${settledText(report, settled)}.</p>`
    }
  </section>`;
}
