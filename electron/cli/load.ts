import path from 'node:path';
import { applyLayout } from '../../shared/commands/applyLayout.js';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { importers, importFiles } from '../../shared/importers/index.js';
import type { ImportFile, ImportWarning } from '../../shared/importers/types.js';
import { autoLayout } from '../../shared/layout/autoLayout.js';
import type { Diagram, MatrixProfile } from '../../shared/model/diagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import type { ResourceVerdict } from '../../shared/model/verdict.js';
import { CliError, readInput, type Io } from './io.js';

export interface Loaded {
  /** As named on the command line. */
  readonly path: string;
  readonly diagram: Diagram;
  readonly warnings: readonly ImportWarning[];
  readonly verdicts: readonly ResourceVerdict[];
  /** The input was a diagram of ours, with its placements. */
  readonly isDiagram: boolean;
}

function at(file: string, line: number | undefined, message: string): string {
  return line === undefined || message.includes(`line ${String(line)}`)
    ? `${file}: ${message}`
    : `${file}, line ${String(line)}: ${message}`;
}

/** One diagram a file: ours as it stands, anything else imported. */
export async function load(io: Io, file: string, profile?: MatrixProfile): Promise<Loaded> {
  const text = await readInput(io, file);
  const loaded = looksLikeDiagram(file, text)
    ? readOwn(file, text)
    : readTemplates(file, [{ name: nameOf(file), text }]);
  return withProfile(loaded, profile);
}

/** Several templates joined into one diagram. */
export async function loadTogether(io: Io, files: readonly string[], profile?: MatrixProfile): Promise<Loaded> {
  const [first] = files;
  if (first === undefined) throw new CliError('There is no template in what was named. Check the path.', 2);
  if (files.length === 1) return load(io, first, profile);
  const texts: ImportFile[] = [];
  for (const file of files) texts.push({ name: nameOf(file), text: await readInput(io, file) });
  const own = files.find((file, i) => looksLikeDiagram(file, texts[i]?.text ?? ''));
  if (own !== undefined) {
    throw new CliError(`${own} is a diagram; only templates can be joined. Name one diagram at a time.`, 2);
  }
  return withProfile(readTemplates(files.join(', '), texts), profile);
}

function withProfile(loaded: Loaded, profile: MatrixProfile | undefined): Loaded {
  return profile === undefined ? loaded : { ...loaded, diagram: { ...loaded.diagram, profile } };
}

function nameOf(file: string): string {
  return file === '-' ? 'stdin' : path.basename(file);
}

function looksLikeDiagram(file: string, text: string): boolean {
  return file.endsWith('.demarc') || /^\s*\{\s*"\$schema"\s*:\s*"[^"]*demarc/.test(text.slice(0, 300));
}

function readOwn(file: string, text: string): Loaded {
  const read = readDiagram(text);
  if ('error' in read) throw new CliError(at(file, read.error.line, read.error.message), 2);
  return { path: file, diagram: read.diagram, warnings: [], verdicts: [], isDiagram: true };
}

/** A file that no importer recognises. */
export class UnknownFormat extends CliError {}

function readTemplates(file: string, files: readonly ImportFile[]): Loaded {
  const stranger = files.find(({ text }) => !importers.some((importer) => importer.accepts(text)));
  if (stranger) {
    const known = importers.map(({ meta }) => meta.name).join(', ');
    throw new UnknownFormat(`${file}: the format is not known. Known are Demarc, ${known}.`, 2);
  }
  const read = importFiles(files);
  if ('error' in read) throw new CliError(at(file, read.error.line, read.error.message), 2);
  return { path: file, diagram: read.diagram, warnings: read.warnings, verdicts: read.verdicts, isDiagram: false };
}

/** Diagrams of ours keep their places; an import gets its automatic layout. */
export function laidOut(loaded: Loaded): Loaded {
  if (loaded.isDiagram) return loaded;
  return { ...loaded, diagram: applyLayout(loaded.diagram, autoLayout(loaded.diagram, nodeSize, figureSizes)) };
}
