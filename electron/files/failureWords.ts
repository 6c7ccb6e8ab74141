const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of the path is no folder',
  EBUSY: 'another program holds it',
};

/** What went wrong with a file, in words for people. */
export function failureWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : WORDS[code]) ?? error.message;
}
