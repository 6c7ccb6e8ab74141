import { readFile } from 'node:fs/promises';
import { saveAtomically } from '../files/atomicSave.js';
import { readExportJob } from '../files/exportJob.js';
import { renderPdf, renderPng } from './exportWindow.js';

/** @returns the exit code; what went wrong is told on stderr */
export async function runExportJob(file: string): Promise<number> {
  try {
    const { format, source, out, width, height, scale } = await readExportJob(file);
    const text = await readFile(source, 'utf8');
    const bytes = format === 'png' ? await renderPng(text, width, height, scale) : await renderPdf(text);
    await saveAtomically(out, bytes);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}
