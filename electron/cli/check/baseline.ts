import { z } from 'zod';
import { CliError, readInput, type Io } from '../io.js';

const baselineSchema = z.looseObject({
  version: z.literal(1),
  catalog: z.string().optional(),
  files: z.array(
    z.looseObject({
      path: z.string(),
      nodes: z
        .array(z.looseObject({ id: z.string(), label: z.string(), owners: z.record(z.string(), z.string()) }))
        .default([]),
      tasks: z.array(
        z.looseObject({
          id: z.string(),
          subjects: z.array(z.string()),
          status: z.string(),
          severity: z.string().default(''),
          title: z.string().default(''),
        }),
      ),
    }),
  ),
});

/** An earlier `check --format json`. */
export type EarlierCheck = z.infer<typeof baselineSchema>;
export type EarlierFile = EarlierCheck['files'][number];

export async function readBaseline(io: Io, file: string): Promise<EarlierCheck> {
  return parseBaseline(file, await readInput(io, file));
}

/** @param file name for messages */
export function parseBaseline(file: string, text: string): EarlierCheck {
  const remedy = `Write it with: demarc check FILES --format json --out ${file}`;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new CliError(`${file}: is no JSON. ${remedy}`, 2);
  }
  const read = baselineSchema.safeParse(data);
  if (!read.success) throw new CliError(`${file}: is no result of a check. ${remedy}`, 2);
  return read.data;
}

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
