import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { expandPaths } from './expandPaths.js';
import { CliError, readInput, writeOutput, type Io } from './io.js';

/** Rewrites diagrams in their canonical form. @returns 0, or 1 when `onlyCheck` finds one that is not. */
export async function fmt(io: Io, names: readonly string[], onlyCheck: boolean): Promise<number> {
  let changed = 0;
  for (const file of (await expandPaths(io, names)).filter((name) => name === '-' || name.endsWith('.demarc'))) {
    const text = await readInput(io, file);
    const read = readDiagram(text);
    if ('error' in read) throw new CliError(`${file}: ${read.error.message}`, 2);
    if (read.readOnly !== undefined) throw new CliError(`${file}: ${read.readOnly}`, 2);
    const canonical = writeDiagram(read.diagram);
    if (canonical !== text) changed += 1;
    if (file === '-' && !onlyCheck) {
      io.out(canonical);
    } else if (canonical !== text) {
      if (!onlyCheck) await writeOutput(io, file, canonical);
      io.err(`${file} ${onlyCheck ? 'is not canonical' : 'rewritten'}\n`);
    }
  }
  return onlyCheck && changed > 0 ? 1 : 0;
}
