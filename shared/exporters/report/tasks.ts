import type { Task } from '../../assessment/types.js';
import { html, NOTHING, table, type Markup } from '../parts/html.js';
import { hardeningTasks, outstandingTasks, subjectNames } from '../parts/facts.js';
import { longDate, SEVERITIES, SEVERITY_NAMES } from '../parts/words.js';
import type { Report } from '../types.js';

function layerName({ catalog }: Report, { layer }: Task): string {
  return catalog.layers.get(layer)?.label ?? layer;
}

function assignment({ assignee, due }: Task): Markup {
  if (assignee === undefined && due === undefined) return NOTHING;
  const parts = [
    ...(assignee === undefined ? [] : [`Assigned to ${assignee}`]),
    ...(due === undefined ? [] : [`due ${longDate(due)}`]),
  ];
  return html`<p><b>${parts.join(', ')}</b></p>`;
}

function article(report: Report, task: Task): Markup {
  const steps = task.how.map((step) => html`<li>${step}</li>`);
  const meta = [
    SEVERITY_NAMES[task.severity],
    task.status === 'finding' ? 'Finding' : 'Not answered',
    subjectNames(report.diagram, task),
    layerName(report, task),
  ];
  return html`<article class="task ${task.severity}">
    <h4>${task.title}</h4>
    <p class="quiet">${meta.join(' · ')}</p>
    <p>${task.message} ${task.why}</p>
    ${
      steps.length === 0
        ? NOTHING
        : html`<ol>
            ${steps}
          </ol>`
    }
    ${assignment(task)} ${task.reopened === undefined ? NOTHING : html`<p>Reopened: ${task.reopened}</p>`}
    <p class="sources">${task.sources.join(' · ')}</p>
  </article>`;
}

function groups(report: Report): readonly Markup[] {
  const tasks = outstandingTasks(report);
  return SEVERITIES.flatMap((severity) => {
    const own = tasks.filter((task) => task.severity === severity);
    if (own.length === 0) return [];
    const articles = own.map((task) => article(report, task));
    return [
      html`<section>
        <h3>${SEVERITY_NAMES[severity]} (${own.length})</h3>
        ${articles}
      </section>`,
    ];
  });
}

/** Everything that is left to do, worst first. */
export function tasks(report: Report): Markup {
  const outstanding = groups(report);
  return html`<section class="chapter">
    <h2>Outstanding, worst first</h2>
    ${outstanding.length === 0 ? html`<p class="quiet">Nothing is outstanding.</p>` : outstanding}
  </section>`;
}

/** Advice in short: no badge, no steps. */
export function hardening(report: Report): Markup {
  const rows = hardeningTasks(report);
  if (rows.length === 0) return NOTHING;
  return html`<section class="compact">
    <h2>Hardening (${rows.length})</h2>
    <p class="quiet">Advice and tasks of little weight; they are in no badge and fail no check.</p>
    ${table(
      'Hardening tasks',
      [
        { name: 'Task', width: 36, cell: ({ title }) => title },
        { name: 'Where', width: 24, cell: (task) => subjectNames(report.diagram, task) },
        { name: 'Layer', width: 18, cell: (task) => layerName(report, task) },
        { name: 'Sources', cell: ({ sources }) => sources.join(', ') },
      ],
      rows,
    )}
  </section>`;
}
