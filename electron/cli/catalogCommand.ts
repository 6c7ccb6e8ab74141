import { CliError, readInput, writeOutput, type Io } from './io.js';
import { catalogDiff } from './catalog/catalogDiff.js';
import { keptText } from './catalog/keptCatalog.js';
import { expandPaths } from './expandPaths.js';
import { loadKnowledge, stamped } from './knowledge.js';
import type { ListFormat } from './lists.js';
import { at } from './load.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';

export interface CatalogDiffOptions {
  readonly format: ListFormat;
  readonly from?: string;
  readonly out: string;
  readonly exitCode?: boolean;
  readonly packs?: readonly string[];
  readonly today: string;
}

export type CatalogAction = 'diff' | 'keep' | 'stamp';

/** `catalog diff`, `catalog keep` and `catalog stamp`. */
export async function catalogCommand(
  io: Io,
  action: CatalogAction,
  files: readonly string[],
  options: CatalogDiffOptions,
): Promise<number> {
  switch (action) {
    case 'diff': {
      const [file] = files;
      if (file === undefined || files.length > 1) throw new CliError('catalog diff looks at one diagram; name one.', 2);
      return catalogDiff(io, file, options);
    }
    case 'keep': {
      if (files.length > 0) throw new CliError('catalog keep takes no file; --out says where to write.', 2);
      await writeOutput(io, options.out, keptText(await loadKnowledge(io, options.packs)));
      if (options.out !== '-') io.err(`${options.out} written\n`);
      return 0;
    }
    case 'stamp':
      return stamp(io, files, options);
  }
}

async function stamp(io: Io, names: readonly string[], { packs }: CatalogDiffOptions): Promise<number> {
  if (names.length === 0) throw new CliError('catalog stamp writes into diagrams; name at least one.', 2);
  const knowledge = await loadKnowledge(io, packs);
  for (const file of await expandPaths(io, names)) {
    const text = await readInput(io, file);
    const read = readDiagram(text);
    if ('error' in read) throw new CliError(at(file, read.error.line, read.error.message), 2);
    if (read.readOnly !== undefined) throw new CliError(`${file}: ${read.readOnly}`, 2);
    const canonical = writeDiagram(stamped(read.diagram, knowledge));
    if (canonical === text) continue;
    await writeOutput(io, file, canonical);
    if (file !== '-') io.err(`${file} is of catalog ${knowledge.catalog.version} now\n`);
  }
  return 0;
}
