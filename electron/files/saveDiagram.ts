import { readFile } from 'node:fs/promises';
import { saveAtomically } from './atomicSave.js';
import type { Backups } from './backups.js';
import type { KnownContents } from './knownContents.js';

export interface SaveContext {
  readonly known: KnownContents;
  readonly backups: Backups;
  /** Another program has changed the file since it was opened: what now? */
  readonly askAboutConflict: (file: string) => Promise<'overwrite' | 'copy' | 'cancel'>;
}

/**
 * Saves a diagram's text; what the file said before is kept as a backup, and what already says the same is not touched.
 * @returns `copy` where the user wants both versions and the caller has to ask for another name
 * @throws the system's error; the old file is then untouched
 */
export async function saveDiagram(
  file: string,
  text: string,
  { known, backups, askAboutConflict }: SaveContext,
): Promise<'saved' | 'copy' | 'cancel'> {
  const bytes = Buffer.from(text, 'utf8');
  const current = await readFile(file).catch(() => undefined);
  if (current?.equals(bytes) !== true) {
    if (current && known.isNews(file, current)) {
      const answer = await askAboutConflict(file);
      if (answer !== 'overwrite') return answer;
    }
    // A full disk under the backups must not keep the work itself from being saved.
    if (current) await backups.keep(file).catch(() => undefined);
    await saveAtomically(file, bytes);
    const written = await readFile(file);
    if (!written.equals(bytes)) throw new Error('what was written reads back differently');
  }
  known.remember(file, bytes);
  return 'saved';
}
