import { mkdir, readdir, readFile, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { saveAtomically } from './atomicSave.js';
import { journalStep } from './journal.js';

const workSchema = z.object({
  title: z.string(),
  /** ISO time of the last write. */
  savedAt: z.string(),
  /** Path of the file that the work belongs to; absent = it was never saved. */
  file: z.string().optional(),
  /** What would have been saved. */
  text: z.string(),
  /** The steps that led to it. */
  journal: z.array(journalStep).optional(),
});

/** Unsaved work of a run of the app. */
export type UnsavedWork = z.infer<typeof workSchema>;

/** Unsaved work, kept in the app's own folder while it is unsaved, one file a run of the app. */
export class Recovery {
  /** Writes and removals follow one another: a late write must not bring back what was dropped. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: string,
    /** Names this run; no other one uses it. */
    private readonly run: string,
  ) {}

  write(work: UnsavedWork): Promise<void> {
    return this.inTurn(async () => {
      await mkdir(this.folder, { recursive: true });
      await saveAtomically(this.path(this.run), Buffer.from(JSON.stringify(work)));
    });
  }

  /** Forgets the work of this run, or of another one. */
  drop(run = this.run): Promise<void> {
    return this.inTurn(() => unlink(this.path(run)).catch(() => undefined));
  }

  /** The unsaved work of this run, for a page that was loaded anew. */
  own(): Promise<UnsavedWork | undefined> {
    return this.inTurn(() => this.take(this.run));
  }

  /** What earlier runs left behind, newest first; work that is on disk after all is dropped without a word. */
  async left(): Promise<readonly (UnsavedWork & { readonly id: string })[]> {
    const names = await readdir(this.folder).catch(() => []);
    const runs = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    const found: (UnsavedWork & { readonly id: string })[] = [];
    for (const id of runs.filter((run) => run !== this.run)) {
      const work = await this.take(id);
      if (!work) continue;
      const onDisk = work.file === undefined ? undefined : await readFile(work.file, 'utf8').catch(() => undefined);
      if (onDisk === work.text) await this.drop(id);
      else found.push({ ...work, id });
    }
    return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** The work of one run; it stays until it is dropped. What can't be read is put aside. */
  async take(id: string): Promise<UnsavedWork | undefined> {
    if (!/^[\w-]+$/.test(id)) return undefined;
    const file = this.path(id);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      return workSchema.parse(JSON.parse(text));
    } catch {
      await rename(file, `${file}.broken`).catch(() => undefined);
      return undefined;
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work, work);
    this.last = done.catch(() => undefined);
    return done;
  }

  private path(run: string): string {
    return path.join(this.folder, `${run}.json`);
  }
}
