import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** An icon reference is a folder and a file name without its ending; anything else could leave the folder. */
const REFERENCE = /^[a-z]+\/[\w-]+$/;

/** Icon reference → data URI of the unmodified file; one that is not there is left out and drawn as an empty tile. */
export async function loadIcons(folder: string, references: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const all = [...new Set(references)];
  const wanted = all.filter((reference) => REFERENCE.test(reference)).sort();
  // a pack of an organisation carries its pictures in itself
  const embedded = all.filter((reference) => reference.startsWith('data:image/'));
  const loaded = await Promise.all(
    wanted.map(async (reference) => {
      const file = await readFile(path.join(folder, `${reference}.svg`)).catch(() => undefined);
      return [reference, file && `data:image/svg+xml;base64,${file.toString('base64')}`] as const;
    }),
  );
  return new Map([
    ...embedded.map((reference) => [reference, reference] as const),
    ...loaded.filter((entry): entry is readonly [string, string] => entry[1] !== undefined),
  ]);
}
