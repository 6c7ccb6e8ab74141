import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { saveAtomically } from './atomicSave.js';

const settingsSchema = z.object({
  /** Place of the window on the screen, px. */
  bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
  /** Paths of the files opened last, newest first. */
  recent: z.array(z.string()).default([]),
});

export type Settings = z.infer<typeof settingsSchema>;

const DEFAULTS: Settings = { recent: [] };

function fileIn(userData: string): string {
  return path.join(userData, 'settings.json');
}

/** The stored settings; a broken file is put aside and the defaults are used, so that the app always starts. */
export async function readSettings(userData: string): Promise<Settings> {
  const file = fileIn(userData);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return DEFAULTS;
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    await rename(file, `${file}.broken`).catch(() => undefined);
    return DEFAULTS;
  }
}

let writing: Promise<void> = Promise.resolve();

/** Changes some settings; writes follow one another. */
export function writeSettings(userData: string, change: Partial<Settings>): Promise<void> {
  const written = writing.then(async () => {
    const settings = { ...(await readSettings(userData)), ...change };
    await mkdir(userData, { recursive: true });
    await saveAtomically(fileIn(userData), new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`));
  });
  // one that failed doesn't keep the next from being tried
  writing = written.catch(() => undefined);
  return written;
}

/** Resolves when nothing is being written any more. */
export function settingsWritten(): Promise<void> {
  return writing;
}
