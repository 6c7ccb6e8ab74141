import type { EarlierCheck, EarlierFile } from './readBaseline.js';

const plain = (path: string) => path.replaceAll('\\', '/').replace(/^\.\//, '');

/** What the baseline says of one of the files; a single file may have moved. */
export function earlierFile(earlier: EarlierCheck, path: string, fileCount: number): EarlierFile | undefined {
  const same = earlier.files.find((file) => plain(file.path) === plain(path));
  return same ?? (fileCount === 1 && earlier.files.length === 1 ? earlier.files[0] : undefined);
}

/** `task subject` → the status that it had; of several rows the worst. */
export function earlierStates(file: EarlierFile | undefined): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  for (const { id, subjects, status } of file?.tasks ?? []) {
    for (const subject of subjects) {
      const key = `${id} ${subject}`;
      if (states.get(key) !== 'finding') states.set(key, status);
    }
  }
  return states;
}
