import type { MatrixProfile } from '../../model/diagram.js';
import { assumptions, type Assumption } from '../parts/assumptions.js';
import { noteRows } from '../parts/facts.js';
import { html, NOTHING, table, type Markup } from '../parts/html.js';
import type { Report } from '../types.js';

const PROFILES: Readonly<Record<MatrixProfile, string>> = {
  base: 'the base matrix, as the providers state it',
  refined: 'the refined matrix, which splits what the providers call shared',
};

/** Elements named after an assumed property; of more only the number is told. */
const NAMED = 6;

function notes(report: Report): Markup {
  const rows = noteRows(report);
  if (rows.length === 0) return NOTHING;
  return html`<section class="compact">
    <h2>Notes</h2>
    ${table(
      'Notes on elements',
      [
        { name: 'Where', width: 30, cell: ({ name }) => html`<bdi>${name}</bdi>` },
        { name: 'Note', cell: ({ note }) => note },
      ],
      rows,
    )}
  </section>`;
}

function assumed({ property, elements }: Assumption): string {
  const more = elements.length - NAMED;
  const names = elements.slice(0, NAMED).join(', ');
  return `${property} (${more > 0 ? `${names} and ${String(more)} more` : names})`;
}

function assumptionText(report: Report): Markup {
  const all = assumptions(report);
  if (all.length === 0) return NOTHING;
  return html`<p>Not stated, so taken for the provider’s documented default: ${all.map(assumed).join('; ')}.</p>`;
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

function basis({ diagram, catalog }: Report): string {
  const packs = diagram.packs?.map(({ id, version }) => `${id} ${version}`).join(', ') ?? '';
  const drawnWith = diagram.catalog?.version;
  return [
    `Who secures a layer follows ${PROFILES[diagram.profile]}, in catalog ${catalog.version}${packs === '' ? '' : ` with ${packs}`}.`,
    ...(drawnWith === undefined || drawnWith === catalog.version
      ? []
      : [`The file was made with catalog ${drawnWith}.`]),
    'A task stays open until the diagram states what it asks; a finding is stated and not good.',
  ].join(' ');
}

/** What the numbers rest on, and room to sign. */
export function about(report: Report): Markup {
  const orphaned = report.assessment.orphaned.length;
  return html`${notes(report)}
    <section>
      <h2>What this rests on</h2>
      <p>${basis(report)}</p>
      ${assumptionText(report)}
      ${
        orphaned === 0
          ? NOTHING
          : html`<p>
              ${orphaned} ${orphaned === 1 ? 'decision' : 'decisions'} on tasks or elements that are gone stay in the
              file and count nowhere.
            </p>`
      }
      <p class="quiet">
        The providers’ service icons are used unmodified; product names and icons are trademarks of their owners.
      </p>
    </section>
    ${signOff()}`;
}
