import path from 'node:path';
import type { ImportFile, ImportWarning } from '../../shared/importers/types.js';
import { emptyDiagram, type Diagram, type MatrixProfile } from '../../shared/model/diagram.js';
import type { ResourceVerdict } from '../../shared/model/verdict.js';
import { CliError, readImportInput, type Io } from './io.js';

export interface Loaded {
  /** As named on the command line. */
  readonly path: string;
  /** What was read; of several files joined none. */
  readonly text: string;
  readonly diagram: Diagram;
  readonly warnings: readonly ImportWarning[];
  readonly verdicts: readonly ResourceVerdict[];
  /** The input was a diagram of ours, with its placements. */
  readonly isDiagram: boolean;
}

export function at(file: string, line: number | undefined, message: string): string {
  return line === undefined || message.includes(`line ${String(line)}`)
    ? `${file}: ${message}`
    : `${file}, line ${String(line)}: ${message}`;
}

/** One diagram a file: ours as it stands, anything else imported. */
export async function load(io: Io, file: string, profile?: MatrixProfile): Promise<Loaded> {
  return loadFile(file, await readImportInput(io, file), profile);
}

/** @param file name for messages; its ending helps to tell a diagram from a template */
export async function loadText(file: string, text: string, profile?: MatrixProfile): Promise<Loaded> {
  return loadFile(file, { name: nameOf(file), text }, profile);
}

async function loadFile(file: string, content: ImportFile, profile?: MatrixProfile): Promise<Loaded> {
  const { text, bytes } = content;
  const isOwn = bytes === undefined && looksLikeDiagram(file, text);
  return withProfile(isOwn ? await readOwn(file, text) : await readTemplates(file, [content]), profile);
}

/** Several templates joined into one diagram. */
export async function loadTogether(io: Io, files: readonly string[], profile?: MatrixProfile): Promise<Loaded> {
  const [first] = files;
  if (first === undefined) throw new CliError('There is no template in what was named. Check the path.', 2);
  if (files.length === 1) return load(io, first, profile);
  const texts: ImportFile[] = [];
  for (const file of files) texts.push(await readImportInput(io, file));
  const own = files.find((file, i) => looksLikeDiagram(file, texts[i]?.text ?? ''));
  if (own !== undefined) {
    throw new CliError(`${own} is a diagram; only templates can be joined. Name one diagram at a time.`, 2);
  }
  return withProfile(await readTemplates(files.join(', '), texts), profile);
}

function withProfile(loaded: Loaded, profile: MatrixProfile | undefined): Loaded {
  return profile === undefined ? loaded : { ...loaded, diagram: { ...loaded.diagram, profile } };
}

function nameOf(file: string): string {
  return file === '-' ? 'stdin' : path.basename(file);
}

export function looksLikeDiagram(file: string, text: string): boolean {
  return file.endsWith('.demarc') || /^\s*\{\s*"\$schema"\s*:\s*"[^"]*demarc/.test(text.slice(0, 300));
}

async function readOwn(file: string, text: string): Promise<Loaded> {
  // a template needs none of this
  const { readDiagram } = await import('../../shared/model/readDiagram.js');
  const read = readDiagram(text);
  if ('error' in read) throw new CliError(at(file, read.error.line, read.error.message), 2);
  return { path: file, text, diagram: read.diagram, warnings: [], verdicts: [], isDiagram: true };
}

/** A side of a comparison that does not exist: git names `/dev/null` for it. */
export function nothing(file: string): Loaded {
  return { path: file, text: '', diagram: emptyDiagram(''), warnings: [], verdicts: [], isDiagram: true };
}

/** A file that no importer recognises. */
export class UnknownFormat extends CliError {}

async function readTemplates(file: string, files: readonly ImportFile[]): Promise<Loaded> {
  // a diagram needs none of this
  const { importers, importerOf, importFiles } = await import('../../shared/importers/index.js');
  if (files.some((one) => importerOf(one) === undefined)) {
    const known = importers.map(({ meta }) => meta.name).join(', ');
    throw new UnknownFormat(`${file}: the format is not known. Known are Demarc, ${known}.`, 2);
  }
  const read = importFiles(files);
  if ('error' in read) throw new CliError(at(file, read.error.line, read.error.message), 2);
  const [only] = files;
  return {
    path: file,
    text: files.length === 1 && only ? only.text : '',
    diagram: read.diagram,
    warnings: read.warnings,
    verdicts: read.verdicts,
    isDiagram: false,
  };
}
