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
