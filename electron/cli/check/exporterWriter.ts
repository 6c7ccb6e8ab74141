import { reportOf } from '../../files/report.js';
import { exporterNamed } from '../exporterNamed.js';
import type { CheckWriter } from './writers.js';

/** A report of each file, one after the other. */
export function exporterWriter(format: string): CheckWriter {
  const exporter = exporterNamed(format);
  return async ({ files, today, catalog }, { assets }) => {
    const texts: string[] = [];
    for (const { diagram, assessment, path } of files) {
      texts.push(exporter.write(await reportOf({ diagram, assessment, catalog, fileName: path, today, assets })));
    }
    return texts.join('\n');
  };
}
