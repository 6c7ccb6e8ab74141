import type { Task } from '../../assessment/types.js';
import { html, NOTHING, type Markup } from '../parts/html.js';
import { outstandingTasks } from '../parts/facts.js';
import { elementNames } from '../parts/names.js';
import { taskGroups, type TaskGroup } from '../parts/taskGroups.js';
import { longDate, sentence, SEVERITIES, SEVERITY_NAMES, STATUS_NAMES } from '../parts/words.js';
import type { Report } from '../types.js';

/** So many lines that tearing them apart costs less than the gap before them. */
const MANY = 8;

/** Names printed of one task; a diagram of a thousand nodes would fill its report with them. */
const NAMED = 60;

/** Names beside each other, each with its own direction of writing. */
export function subjects({ diagram }: Report, tasks: readonly Task[]): Markup {
  const names = elementNames(
    diagram,
    tasks.flatMap((task) => task.subjects),
  );
  const separated = names.slice(0, NAMED).map((name, index) => html`${index === 0 ? '' : ', '}<bdi>${name}</bdi>`);
  const more = names.length - NAMED;
  const rest = more > 0 ? [html` and ${more} more, which the CSV of the tasks lists`] : [];
  return { markup: [...separated, ...rest].map(({ markup }) => markup).join('') };
}

export function layerName({ catalog }: Report, { layer }: Task): string {
  return catalog.layers.get(layer)?.label ?? layer;
}

function assignment({ assignee, due, reopened }: Task): string {
  const parts = [
    ...(assignee === undefined ? [] : [`Assigned to ${assignee}`]),
    ...(due === undefined ? [] : [`${assignee === undefined ? 'Due' : 'due'} ${longDate(due)}`]),
  ];
  return [
    ...(parts.length === 0 ? [] : [`${parts.join(', ')}.`]),
    ...(reopened === undefined ? [] : [`Reopened: ${sentence(reopened)}`]),
  ].join(' ');
}

function steps({ how }: Task): Markup {
  if (how.length === 0) return NOTHING;
  return html`<ol>
    ${how.map((step) => html`<li>${step}</li>`)}
  </ol>`;
}

function single(report: Report, { first, sources }: TaskGroup): Markup {
  const who = assignment(first);
  return html`<article class="task short ${first.severity}">
    <h4>${first.title}</h4>
    <p class="quiet">${subjects(report, [first])} · ${layerName(report, first)} · ${STATUS_NAMES[first.status]}</p>
    <p>${sentence(first.message)} ${sentence(first.why)}</p>
    ${steps(first)} ${who === '' ? NOTHING : html`<p><b>${who}</b></p>`}
    <p class="sources">${sources.join(' · ')}</p>
  </article>`;
}

/** `Finding`, where it is one for all. */
function commonStatus(tasks: readonly Task[]): string | undefined {
  const [status, ...others] = new Set(tasks.map((task) => task.status));
  return status === undefined || others.length > 0 ? undefined : STATUS_NAMES[status];
}

function several(report: Report, { first, tasks, sources }: TaskGroup): Markup {
  const status = commonStatus(tasks);
  const lines = tasks.map((task) => {
    const said = status === undefined ? ` ${STATUS_NAMES[task.status]}.` : '';
    const who = assignment(task);
    return html`<li>
      ${subjects(report, [task])}: ${sentence(task.message)}${said} ${who === '' ? NOTHING : html`<b>${who}</b>`}
    </li>`;
  });
  const meta = [`${String(tasks.length)} tasks`, layerName(report, first), ...(status === undefined ? [] : [status])];
  return html`<article class="task ${tasks.length > MANY ? 'long' : 'short'} ${first.severity}">
    <div class="what">
      <h4>${first.title}</h4>
      <p class="quiet">${meta.join(' · ')}</p>
      <p>${sentence(first.why)}</p>
      ${steps(first)}
    </div>
    <ul>
      ${lines}
    </ul>
    <p class="sources">${sources.join(' · ')}</p>
  </article>`;
}

function bySeverity(report: Report): readonly Markup[] {
  const outstanding = outstandingTasks(report);
  return SEVERITIES.flatMap((severity) => {
    const own = outstanding.filter((task) => task.severity === severity);
    if (own.length === 0) return [];
    const articles = taskGroups(own).map((group) =>
      group.tasks.length === 1 ? single(report, group) : several(report, group),
    );
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
  const severities = bySeverity(report);
  return html`<section class="chapter">
    <h2>Outstanding, worst first</h2>
    ${severities.length === 0 ? html`<p class="quiet">Nothing is outstanding.</p>` : severities}
  </section>`;
}
