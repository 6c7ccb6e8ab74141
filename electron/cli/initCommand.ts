import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { loadKnowledge, stamped } from './knowledge.js';
import { CliError, writeOutput, type Io } from './io.js';

export interface InitOptions {
  readonly template: string;
  readonly title?: string;
  readonly force?: boolean;
}

/** The text of a reference architecture that comes with the program. */
export async function templateText(io: Io, name: string): Promise<string> {
  const folder = path.join(io.assets, 'templates');
  const names = (await readdir(folder).catch(() => []))
    .filter((file) => file.endsWith('.demarc'))
    .map((file) => file.replace(/\.demarc$/, ''))
    .sort();
  if (!names.includes(name)) {
    throw new CliError(`"${name}" is no template. Known are ${names.join(', ')}.`, 2);
  }
  return readFile(path.join(folder, `${name}.demarc`), 'utf8');
}

/** Starts a diagram from a template; never writes over a file unless told. */
export async function init(io: Io, file: string, { template, title, force }: InitOptions): Promise<number> {
  const text = await templateText(io, template);
  const read = readDiagram(text);
  if ('error' in read) throw new CliError(`${template}: ${read.error.message}`, 2);
  const isThere = await access(path.resolve(io.folder, file)).then(
    () => true,
    () => false,
  );
  if (isThere && force !== true) {
    throw new CliError(`${file} is there already. Choose another name, or write over it with --force.`, 2);
  }
  const diagram = stamped(title === undefined ? read.diagram : { ...read.diagram, title }, await loadKnowledge(io));
  await writeOutput(io, file, writeDiagram(diagram));
  if (file !== '-') io.err(`${file} written\n`);
  return 0;
}
