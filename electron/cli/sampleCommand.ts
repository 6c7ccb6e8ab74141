import path from 'node:path';
import { reportOf } from '../files/report.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { catalog } from '../../shared/catalog/index.js';
import { assessed } from './assessed.js';
import { judge } from './check/judge.js';
import { fileText } from './check/text.js';
import { CliError, writeOutput, type Io } from './io.js';
import { renderWithRuntime } from './renderWithRuntime.js';
import { templateText } from './initCommand.js';

/** The template that the first start shows. */
const SAMPLE = 'three-tier';

export interface SampleOptions {
  /** Folder for the picture and the report. */
  readonly out: string;
  readonly today: string;
}

/** What the first start shows, without a window: the outstanding tasks, a picture and the report. */
export async function sample(io: Io, { out, today }: SampleOptions): Promise<number> {
  const text = await templateText(io, SAMPLE);
  const read = readDiagram(text);
  if ('error' in read) throw new CliError(`The sample does not open: ${read.error.message}`, 2);
  const loaded = { path: `${SAMPLE}.demarc`, text, diagram: read.diagram, warnings: [], verdicts: [], isDiagram: true };
  const file = assessed(loaded, catalog, today);
  const threshold = { failOn: 'high', failOnUnknown: false } as const;
  const judged = { ...file, ...threshold, rows: judge(file, threshold), lineOf: () => undefined };
  io.out(fileText(judged, io.isColored));
  const report = await reportOf({
    diagram: file.diagram,
    assessment: file.assessment,
    fileName: file.path,
    today,
    assets: io.assets,
  });
  for (const format of ['png', 'pdf'] as const) {
    const name = path.join(out, `${SAMPLE}.${format}`);
    await writeOutput(io, name, await renderWithRuntime(io, report, format, 2));
    io.out(`${path.resolve(io.folder, name)} written\n`);
  }
  return 0;
}
