import { taskSeverity } from '../severity.js';
import type { Catalog, Control, ControlTask, Predicate, Property } from '../types.js';
import { code, grouped, page } from './markdown.js';

function valueText(value: string | number | boolean, property: Property | undefined): string {
  return property?.valueLabels[String(value)] ?? String(value);
}

const COMPARED: Readonly<Record<string, string>> = { '>=': 'at least', '<=': 'at most', '<': 'below' };

const JOINED: Readonly<Record<string, string>> = {
  in: '',
  'not-in': 'not ',
  includes: 'includes ',
  'includes-any': 'includes ',
};

function predicateText(predicate: Predicate, property: Property | undefined): string {
  if ('name' in predicate) return `rules pass ${predicate.name}`;
  if ('value' in predicate) return `${COMPARED[predicate.op] ?? predicate.op} ${predicate.value}`;
  const between = predicate.op === 'includes' ? ' and ' : ' or ';
  return (JOINED[predicate.op] ?? '') + predicate.values.map((value) => valueText(value, property)).join(between);
}

function controlLine(control: Control, task: ControlTask, { properties }: Catalog): string {
  const notes = [
    control.severity,
    ...(control.when ?? []).map((when) => `when ${when.property} is ${predicateText(when.test, undefined)}`),
    ...(control.also ?? []).map(
      (also) => `and ${also.property} ${predicateText(also.good, properties.get(also.property))}`,
    ),
    ...(control.advisory === true ? ['advice'] : []),
    ...(control.retired === true ? ['retired'] : []),
  ];
  return `- ${code(control.id)} (${notes.join('; ')}): ${predicateText(control.good, properties.get(task.property))}`;
}

function taskLines(task: ControlTask, catalog: Catalog): readonly string[] {
  const property = catalog.properties.get(task.property);
  const layer = catalog.layers.get(task.layer)?.label ?? task.layer;
  return [
    `### ${task.title}`,
    '',
    `${code(task.id)} · ${taskSeverity(task)} · ${layer} · reads ${property?.label ?? task.property}`,
    '',
    task.why,
    '',
    ...task.how.map((step, index) => `${index + 1}. ${step}`),
    '',
    ...task.controls.map((control) => controlLine(control, task, catalog)),
    '',
  ];
}

/** The part of the id before the property: the service, or the boundary it is read on. */
function subjectOf(task: ControlTask): string {
  return task.id.slice(0, task.id.indexOf(':'));
}

/** Every task of one provider that follows from published controls. */
export function tasksPage(catalog: Catalog, provider: string, title: string): string {
  const tasks = [...catalog.controlTasks.values()].filter((task) => task.id.startsWith(`${provider}/`));
  const lines: string[] = [];
  for (const [subject, members] of grouped(tasks, subjectOf)) {
    lines.push(`## ${catalog.services.get(subject)?.name ?? subject.slice(subject.indexOf('/') + 1)}`, '');
    for (const task of members) lines.push(...taskLines(task, catalog));
  }
  return page(title, lines);
}

/** The tasks that follow from who owns a layer. */
export function modelTasksPage(catalog: Catalog): string {
  const lines = [...catalog.modelTasks.values()].flatMap((task) => [
    `## ${task.title}`,
    '',
    [code(task.id), task.severity, catalog.layers.get(task.layer)?.label ?? task.layer, ...task.statements].join(' · '),
    '',
    task.why,
    '',
    ...task.how.map((step, index) => `${index + 1}. ${step}`),
    '',
  ]);
  return page('Tasks that follow from the model', lines);
}
