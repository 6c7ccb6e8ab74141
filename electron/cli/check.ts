import { checkJson, type CheckedFile } from '../../shared/exporters/checkJson.js';
import type { Severity } from '../../shared/catalog/types.js';
import type { MatrixProfile } from '../../shared/model/diagram.js';
import { assessed } from './assessed.js';
import { checkText, isOutstanding } from './checkText.js';
import { CliError, expandPaths, type Io } from './io.js';
import { load, UnknownFormat } from './load.js';
import { reportOf } from '../files/report.js';
import { exporterNamed } from './exporterNamed.js';

export interface CheckOptions {
  readonly format: string;
  readonly failOn: Severity | 'never';
  readonly failOnUnknown?: boolean;
  readonly today: string;
  readonly profile?: MatrixProfile;
}

const ORDER: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** Whether anything counts as a failure: findings at or above the threshold, open tasks too when asked. */
function fails(file: CheckedFile, { failOn, failOnUnknown }: CheckOptions): boolean {
  if (failOn === 'never') return false;
  const floor = ORDER.indexOf(failOn);
  return file.assessment.tasks.some(
    (task) =>
      isOutstanding(task) &&
      !task.hardening &&
      (task.status === 'finding' || failOnUnknown === true) &&
      ORDER.indexOf(task.severity) >= floor,
  );
}

/** @returns 0 clean, 1 findings at or above the threshold. */
export async function check(io: Io, names: readonly string[], options: CheckOptions): Promise<number> {
  const paths = await expandPaths(io, names);
  const files: CheckedFile[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    try {
      files.push(assessed(await load(io, path, options.profile), options.today));
    } catch (error) {
      // A folder holds other things than templates, which nobody has named.
      if (error instanceof UnknownFormat && !names.includes(path)) continue;
      // One bad file among many must not hide what the others say.
      if (!(error instanceof CliError) || paths.length === 1) throw error;
      unread.push(error.message);
    }
  }
  io.out(await written(io, files, options));
  for (const message of unread) io.err(`${message}\n`);
  if (unread.length > 0) return 2;
  return files.some((file) => fails(file, options)) ? 1 : 0;
}

async function written(io: Io, files: readonly CheckedFile[], { format, today }: CheckOptions): Promise<string> {
  if (format === 'json') return checkJson(files);
  if (format !== 'text') {
    const exporter = exporterNamed(format);
    const { assets } = io;
    const texts: string[] = [];
    for (const file of files) texts.push(exporter.write(await reportOf({ ...partsOf(file), today, assets })));
    return texts.join('\n');
  }
  const texts = files.map((file) => checkText(file, io.isColored));
  return files.length > 1 ? `${texts.join('\n')}\n${summary(files)}` : texts.join('');
}

function partsOf({ diagram, assessment, path }: CheckedFile) {
  return { diagram, assessment, fileName: path };
}

function summary(files: readonly CheckedFile[]): string {
  const rows = files.flatMap((file) => file.assessment.tasks).filter((task) => isOutstanding(task) && !task.hardening);
  const critical = rows.filter(({ severity }) => severity === 'critical').length;
  return `${String(files.length)} files: ${String(rows.length)} outstanding, ${String(critical)} critical\n`;
}
