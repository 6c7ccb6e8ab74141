import { html, NOTHING, table, type Column, type Markup } from '../parts/html.js';
import { closedByHand, decisionRows, overrideRows, subjectNames, type ClosedTask } from '../parts/facts.js';
import { longDate, OWNER_NAMES } from '../parts/words.js';
import type { Report } from '../types.js';

function part<Row>(heading: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
  if (rows.length === 0) return NOTHING;
  return html`<section>
    <h2>${heading}</h2>
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
    { name: 'Where', width: 20, cell: ({ task }) => subjectNames(report.diagram, task) },
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
      { name: 'Note', cell: ({ state }) => state?.note },
      { name: 'Evidence', cell: ({ state }) => state?.evidence },
    ],
    closedByHand(report, 'done'),
  );
}

function decisions(report: Report): Markup {
  return part(
    'Decisions',
    [
      { name: 'Date', width: 18, cell: (row) => longDate(row.date) },
      { name: 'Where', width: 22, cell: ({ where }) => where },
      { name: 'Decision', cell: ({ decision }) => decision.decision },
      { name: 'By', width: 16, cell: ({ decision }) => decision.by },
    ],
    decisionRows(report),
  );
}

function signOff(): Markup {
  const rows = ['Prepared by', 'Reviewed by', 'Approved by'];
  return html`<section class="sign-off">
    <h2>Sign-off</h2>
    ${table(
      'Sign-off',
      [
        { name: 'Role', width: 18, cell: (role: string) => role },
        { name: 'Name', cell: () => '' },
        { name: 'Date', width: 18, cell: () => '' },
        { name: 'Signature', cell: () => '' },
      ],
      rows,
    )}
  </section>`;
}

function about({ diagram, catalog }: Report): Markup {
  const packs = diagram.packs?.map(({ id, version }) => `${id} ${version}`).join(', ');
  return html`<section>
    <h2>About this report</h2>
    <p class="quiet">
      Who secures a layer follows catalog ${catalog.version}, ${diagram.profile}
      profile${packs === undefined || packs === '' ? '' : `, with ${packs}`}. A task is open until the diagram states
      what it asks; a finding is stated and not good. The provider’s service icons are used unmodified; product names
      and icons are trademarks of their owners.
    </p>
  </section>`;
}

/** What people decided, the sign-off, and where all of it comes from. */
export function decided(report: Report): Markup {
  return html`${overrides(report)} ${accepted(report)} ${notApplicable(report)} ${done(report)} ${decisions(report)}
  ${signOff()} ${about(report)}`;
}
