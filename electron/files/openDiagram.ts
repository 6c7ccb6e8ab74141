import path from 'node:path';
import type { ImportWarning } from '../../shared/importers/types.js';
import type { Diagram } from '../../shared/model/diagram.js';
import type { TextError } from '../../shared/model/parseJson.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import type { Backups } from './backups.js';
import { failureWords } from './failureWords.js';
import type { KnownContents } from './knownContents.js';
import { readText } from './readText.js';

export interface OpenedFile {
  readonly diagram: Diagram;
  readonly readOnly?: string;
  readonly warnings: readonly ImportWarning[];
  /** True where the file is unreadable and a backup of it is shown in its place. */
  readonly isBackup: boolean;
}

export interface OpenContext {
  readonly known: KnownContents;
  readonly backups: Backups;
}

/** Opens a diagram; of a file that is damaged, the newest backup that can be read. */
export async function openDiagram(
  file: string,
  { known, backups }: OpenContext,
): Promise<OpenedFile | { readonly error: TextError }> {
  const name = path.basename(file);
  const text = await readText(file).catch((error: unknown) => ({ problem: failureWords(error) }));
  if (typeof text !== 'string') return { error: { message: `${name} can't be read: ${text.problem}.` } };
  const read = readDiagram(text);
  if ('error' in read) {
    const error = placed(name, read.error);
    return (await newestBackup(file, backups, error.message)) ?? { error };
  }
  known.remember(file, text);
  const { diagram, readOnly, migratedFrom } = read;
  const warnings: ImportWarning[] =
    migratedFrom === undefined
      ? []
      : [{ kind: 'note', message: `${name} was written by an older version. Saving it brings it up to date.` }];
  return { diagram, warnings, isBackup: false, ...(readOnly === undefined ? {} : { readOnly }) };
}

async function newestBackup(file: string, backups: Backups, problem: string): Promise<OpenedFile | undefined> {
  for (const copy of await backups.of(file)) {
    const text = await readText(copy).catch(() => '');
    const read = readDiagram(text);
    if ('error' in read) continue;
    const message = `${problem} What was saved before is shown instead. Save it under a new name, or over the damaged file.`;
    return { diagram: read.diagram, warnings: [{ kind: 'note', message }], isBackup: true };
  }
  return undefined;
}

/** The error with the file and the line in front. */
export function placed(name: string, error: TextError): TextError {
  const place = error.line === undefined ? name : `${name}, line ${error.line}`;
  return { ...error, message: `${place}: ${error.message}` };
}
