import { decisionTables, type DecisionTable } from '../parts/decisionTables.js';
import { html, table, type Markup } from '../parts/html.js';
import type { Report } from '../types.js';

/** So few rows that they stay on one page with their heading. */
const FEW = 6;

function part({ heading, columns, rows }: DecisionTable): Markup {
  const cells = columns.map(({ name, width }, index) => ({
    name,
    width,
    cell: (row: readonly string[]) => row[index],
  }));
  return html`<section class="${rows.length > FEW ? 'several' : 'whole'}">
    <h3>${heading}</h3>
    ${table(heading, cells, rows)}
  </section>`;
}

/** What people decided: accepted, set aside, done by their word, owners corrected, said in reviews. */
export function decisions(report: Report): Markup {
  const parts = decisionTables(report).map(part);
  return html`<section>
    <h2>Decisions</h2>
    ${parts.length === 0 ? html`<p class="quiet">Nothing is accepted, set aside or corrected by hand.</p>` : parts}
  </section>`;
}
