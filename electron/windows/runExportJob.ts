import { readFile } from 'node:fs/promises';
import { saveAtomically } from '../files/atomicSave.js';
import { exportJobSchema, type ExportTask } from '../files/exportJob.js';
import { renderPdf, renderPng } from './exportWindow.js';

function render(task: ExportTask): Promise<Buffer> {
  if (task.kind === 'png') return renderPng(task.svg, task.width, task.height, task.scale);
  return renderPdf(task.html, { footer: task.footer, marking: task.marking });
}

/** @returns the exit code; what went wrong is told on stderr */
export async function runExportJob(file: string): Promise<number> {
  try {
    const { tasks } = exportJobSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    for (const task of tasks) await saveAtomically(task.out, await render(task));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
