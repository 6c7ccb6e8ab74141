import { html, NOTHING, table, type Markup } from '../parts/html.js';
import { hardeningTasks } from '../parts/facts.js';
import { taskGroups } from '../parts/taskGroups.js';
import type { Report } from '../types.js';
import { layerName, subjects } from './tasks.js';

/** Advice in short: no badge, no steps. */
export function hardening(report: Report): Markup {
  const tasks = hardeningTasks(report);
  if (tasks.length === 0) return NOTHING;
  return html`<section class="compact">
    <h2>Hardening (${tasks.length})</h2>
    <p class="quiet lead">Advice and tasks of little weight; they are in no badge and fail no check.</p>
    ${table(
      'Hardening tasks',
      [
        { name: 'Task', width: 27, cell: ({ first }) => first.title },
        { name: 'Where', width: 35, cell: (group) => subjects(report, group.tasks) },
        { name: 'Layer', width: 18, cell: ({ first }) => layerName(report, first) },
        { name: 'Sources', cell: ({ sources }) => sources.join(', ') },
      ],
      taskGroups(tasks),
    )}
  </section>`;
}
