import { html, NOTHING, table, type Column, type Markup } from '../parts/html.js';
import { closedByHand, decisionRows, overrideRows, type ClosedTask } from '../parts/facts.js';
import { longDate, OWNER_NAMES } from '../parts/words.js';
import type { Report } from '../types.js';
import { subjects } from './tasks.js';

/** So few rows that they stay on one page with their heading. */
const FEW = 6;

function part<Row>(heading: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
  if (rows.length === 0) return NOTHING;
  return html`<section class="${rows.length > FEW ? 'several' : 'whole'}">
    <h3>${heading}</h3>
    ${table(heading, columns, rows)}
  </section>`;
}

function date(iso: string | undefined): string {
  return iso === undefined ? '' : longDate(iso);
}

function overrides(report: Report): Markup {
  return part(
    'Owners corrected by hand',
    [
      { name: 'Where', width: 20, cell: ({ name }) => name },
      { name: 'Layer', width: 20, cell: ({ layer }) => layer },
      { name: 'Owner', width: 12, cell: ({ override }) => OWNER_NAMES[override.owner] },
      { name: 'Reason', cell: ({ override }) => override.reason },
      { name: 'By', width: 12, cell: ({ override }) => override.by },
      { name: 'Date', width: 14, cell: ({ override }) => date(override.at) },
    ],
    overrideRows(report),
  );
}

function taskColumns(report: Report): readonly Column<ClosedTask>[] {
  return [
    { name: 'Task', width: 28, cell: ({ task }) => task.title },
    { name: 'Where', width: 20, cell: ({ task }) => subjects(report, [task]) },
  ];
}

function accepted(report: Report): Markup {
  return part(
    'Accepted risks',
    [
      ...taskColumns(report),
      { name: 'Reason', cell: ({ task }) => task.reason },
      { name: 'Approved by', width: 13, cell: ({ task }) => task.approver },
      { name: 'Until', width: 14, cell: ({ task }) => date(task.expiry) },
    ],
    closedByHand(report, 'accepted'),
  );
}

function notApplicable(report: Report): Markup {
  return part(
    'Set aside as not applicable',
    [...taskColumns(report), { name: 'Reason', cell: ({ task }) => task.reason }],
    closedByHand(report, 'not-applicable'),
  );
}

function done(report: Report): Markup {
  return part(
    'Done by word of a person',
    [
      ...taskColumns(report),
      { name: 'Note', cell: ({ task, state }) => state?.note ?? task.reason },
      { name: 'Evidence', cell: ({ state }) => state?.evidence },
    ],
    closedByHand(report, 'done'),
  );
}

function reviewed(report: Report): Markup {
  return part(
    'Said in reviews',
    [
      { name: 'Date', width: 18, cell: (row) => longDate(row.date) },
      { name: 'Where', width: 22, cell: ({ where }) => where },
      { name: 'Decision', cell: ({ decision }) => decision.decision },
      { name: 'By', width: 16, cell: ({ decision }) => decision.by },
    ],
    decisionRows(report),
  );
}

/** What people decided: accepted, set aside, done by their word, owners corrected, said in reviews. */
export function decisions(report: Report): Markup {
  const parts = [accepted, notApplicable, done, overrides, reviewed].map((part) => part(report));
  const isEmpty = parts.every(({ markup }) => markup === '');
  return html`<section>
    <h2>Decisions</h2>
    ${isEmpty ? html`<p class="quiet">Nothing is accepted, set aside or corrected by hand.</p>` : parts}
  </section>`;
}
