import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Editors and sync tools write in several steps; only what comes of them counts. */
const SETTLE_MS = 100;

/**
 * Hands over a file's content whenever it may have changed. The folder is watched, since a watch on the file itself is
 * lost when the file is replaced by renaming. A file that is deleted is no change: it may come back.
 * @returns the function that stops watching
 */
export function watchFile(file: string, onContent: (content: Uint8Array) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const read = async () => {
    const content = await readFile(file).catch(() => undefined);
    if (!isStopped && content) onContent(content);
  };
  const stopWatching = watchFolder(path.dirname(file), (name) => {
    if (name !== null && name !== path.basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), SETTLE_MS);
  });
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopWatching();
  };
}

/** Some network drives can't be watched: nothing is told then, and saving still compares. */
function watchFolder(folder: string, onEvent: (name: string | null) => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, (_event, name) => {
      onEvent(name);
    });
    watcher.on('error', () => {
      watcher.close();
    });
    return () => {
      watcher.close();
    };
  } catch {
    return () => undefined;
  }
}
