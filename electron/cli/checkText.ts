import { styleText } from 'node:util';
import type { Task } from '../../shared/assessment/types.js';
import type { Severity } from '../../shared/catalog/types.js';
import type { CheckedFile } from '../../shared/exporters/checkJson.js';

const COLORS: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'gray',
};

function subjectNames(file: CheckedFile, task: Task): string {
  const names = task.subjects.map((id) => {
    const { nodes, boundaries, edges } = file.diagram;
    const edge = edges.get(id);
    if (edge) return `${labelOf(file, edge.source)} → ${labelOf(file, edge.target)}`;
    return (nodes.get(id) ?? boundaries.get(id))?.label ?? id;
  });
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${String(names.length - 3)} more` : names.join(', ');
}

function labelOf({ diagram }: CheckedFile, id: string): string {
  return (diagram.nodes.get(id) ?? diagram.boundaries.get(id))?.label ?? id;
}

function row(file: CheckedFile, task: Task, isColored: boolean): string {
  const word = task.severity.padEnd(8);
  const mark = isColored ? styleText(COLORS[task.severity], word) : word;
  const state = task.status === 'finding' ? 'finding' : 'open   ';
  const first = `  ${mark}  ${state}  ${task.title}: ${subjectNames(file, task)}`;
  return task.status === 'finding' ? `${first}\n                       ${task.message}` : first;
}

export function isOutstanding(task: Task): boolean {
  return task.status === 'open' || task.status === 'finding';
}

/** What is outstanding, worst first; hardening is counted, not listed. */
export function checkText(file: CheckedFile, isColored: boolean): string {
  const outstanding = file.assessment.tasks.filter(isOutstanding);
  const listed = outstanding.filter(({ hardening }) => !hardening);
  const { totals } = file.assessment;
  const name = `${file.path}: ${file.diagram.title}`;
  const head = isColored ? styleText('bold', name) : name;
  const counts = [
    `${String(listed.length)} outstanding`,
    `${String(totals.bySeverity.critical)} critical`,
    `${String(totals.done + totals.notApplicable)} done`,
    `${String(totals.accepted)} accepted`,
    `${String(outstanding.length - listed.length)} hardening`,
  ].join(' · ');
  const lost = file.warnings
    .filter(({ kind }) => kind === 'dropped')
    .map(({ message }) => `  not imported: ${message}`);
  return [head, `  ${counts}`, ...listed.map((task) => row(file, task, isColored)), ...lost, ''].join('\n');
}
