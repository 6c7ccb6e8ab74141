import { styleText } from 'node:util';
import type { Severity } from '../../../shared/catalog/types.js';
import { isOutstanding, type CheckRun, type JudgedFile, type JudgedTask } from '../../../shared/exporters/checkRun.js';
import { subjectNames } from '../subjectNames.js';

const COLORS: Readonly<Record<Severity, Parameters<typeof styleText>[0]>> = {
  critical: ['bold', 'red'],
  high: 'red',
  medium: 'yellow',
  low: 'gray',
};

function rowText({ diagram }: JudgedFile, { task }: JudgedTask, isColored: boolean): string {
  const word = task.severity.padEnd(8);
  const mark = isColored ? styleText(COLORS[task.severity], word) : word;
  const state = task.status === 'finding' ? 'finding' : 'open   ';
  const first = `  ${mark}  ${state}  ${task.title}: ${subjectNames(diagram, task.subjects)}`;
  return task.status === 'finding' ? `${first}\n                       ${task.message}` : first;
}

/** Rows that are to do and, with a baseline, new; hardening is listed only where it fails the check. */
export function listedRows({ rows }: JudgedFile): readonly JudgedTask[] {
  return rows.filter(({ task, isKnown, fails }) => isOutstanding(task) && !isKnown && (fails || !task.hardening));
}

/** `12 outstanding · 2 critical · 30 done · 1 accepted · 4 hardening`, and what baseline and policy took away. */
export function countsText(file: JudgedFile): string {
  const { totals } = file.assessment;
  const listed = listedRows(file);
  const known = file.rows.filter(({ isKnown, task }) => isKnown && !task.hardening).length;
  const off = file.policy?.off.filter(({ isInForce }) => isInForce).length ?? 0;
  return [
    `${listed.length} outstanding`,
    `${listed.filter(({ task }) => task.severity === 'critical').length} critical`,
    `${totals.done} done`,
    `${totals.accepted} accepted`,
    ...(totals.notApplicable > 0 ? [`${totals.notApplicable} not applicable`] : []),
    `${totals.hardening} hardening`,
    ...(known > 0 ? [`${known} known from the baseline`] : []),
    ...(off > 0 ? [`${off} rule${off === 1 ? '' : 's'} off by policy`] : []),
  ].join(' · ');
}

/** What is outstanding, worst first; hardening is counted, not listed. */
export function fileText(file: JudgedFile, isColored: boolean): string {
  const name = `${file.path}: ${file.diagram.title}`;
  const lost = file.warnings
    .filter(({ kind }) => kind === 'dropped')
    .map(({ message }) => `  not imported: ${message}`);
  return [
    isColored ? styleText('bold', name) : name,
    `  ${countsText(file)}`,
    ...(file.policy === undefined ? [] : [`  policy ${file.policy.path}`]),
    ...listedRows(file).map((row) => rowText(file, row, isColored)),
    ...lost,
    '',
  ].join('\n');
}

/** `3 files: 41 outstanding, 3 critical; 2 fail`. */
export function summaryText({ files, unread }: CheckRun): string {
  const rows = files.flatMap(listedRows);
  const critical = rows.filter(({ task }) => task.severity === 'critical').length;
  const failing = files.filter((file) => file.rows.some(({ fails }) => fails)).length;
  const notRead = unread.length > 0 ? `, ${unread.length} could not be read` : '';
  return `${files.length} file${files.length === 1 ? '' : 's'}: ${rows.length} outstanding, ${critical} critical; ${failing} fail${notRead}`;
}

/** All files, and what they come to where there are several. */
export function checkText(run: CheckRun, isColored: boolean): string {
  const texts = run.files.map((file) => fileText(file, isColored));
  return run.files.length > 1 ? `${texts.join('\n')}\n${summaryText(run)}\n` : texts.join('');
}
