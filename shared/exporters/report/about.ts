import { basisTexts } from '../parts/basis.js';
import { noteRows } from '../parts/facts.js';
import { html, NOTHING, table, type Markup } from '../parts/html.js';
import type { Report } from '../types.js';

function notes(report: Report): Markup {
  const rows = noteRows(report);
  if (rows.length === 0) return NOTHING;
  return html`<section class="compact">
    <h2>Notes</h2>
    ${table(
      'Notes on elements',
      [
        { name: 'Where', width: 30, cell: ({ name }) => name },
        { name: 'Note', cell: ({ note }) => note },
      ],
      rows,
    )}
  </section>`;
}

function signOff(): Markup {
  return html`<section class="sign-off whole">
    <h2>Sign-off</h2>
    ${table(
      'Sign-off',
      [
        { name: 'Role', width: 18, cell: (role: string) => role },
        { name: 'Name', cell: () => '' },
        { name: 'Date', width: 18, cell: () => '' },
        { name: 'Signature', width: 28, cell: () => '' },
      ],
      ['Prepared by', 'Reviewed by', 'Approved by'],
    )}
  </section>`;
}

/** What the numbers rest on, and room to sign. */
export function about(report: Report): Markup {
  return html`${notes(report)}
    <section>
      <h2>What this rests on</h2>
      ${basisTexts(report).map((text) => html`<p>${text}</p>`)}
      <p class="quiet">
        The providers’ service icons are used unmodified; product names and icons are trademarks of their owners.
      </p>
    </section>
    ${signOff()}`;
}
