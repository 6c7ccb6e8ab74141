import { mkdir, readdir, readFile, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { JournalStep } from '../../shared/ipc.js';
import { saveAtomically } from './atomicSave.js';
import { contentHash } from './contentHash.js';

/** Histories of so many files are kept. */
const MOST_FILES = 50;
/** Bytes of one history; the oldest steps go first. */
const MOST_BYTES = 5_000_000;

const entries = z.array(z.tuple([z.string(), z.looseObject({})]));
const mapPatch = z.object({ set: entries, deleted: z.array(z.string()) }).optional();

/** What turns the diagram after a step into the one before it, and what the step was called. */
export const journalStep = z.object({
  label: z.string().max(1000),
  patch: z.object({
    maps: z.object({ nodes: mapPatch, boundaries: mapPatch, edges: mapPatch, notes: mapPatch, taskStates: mapPatch }),
    layout: z.object({ placements: mapPatch, edges: mapPatch }),
    rest: z.looseObject({ title: z.string() }).optional(),
  }),
});

const journalFile = z.object({ content: z.string(), steps: z.array(journalStep) });

/** The steps that led to a saved file, in the app's own folder: they can be undone after it is opened again. */
export class Journal {
  constructor(private readonly folder: string) {}

  /** Keeps the steps that led to what a file says, known by its hash; only the newest that fit. */
  async keep(file: string, content: string, steps: readonly JournalStep[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const fitting = newestThatFit(steps);
    const text = JSON.stringify({ content, steps: fitting });
    await saveAtomically(this.pathOf(file), Buffer.from(text));
    await this.prune();
  }

  /** The steps that led to this content of a file, known by its hash; none where another program wrote it. */
  async of(file: string, content: string): Promise<readonly JournalStep[]> {
    const text = await readFile(this.pathOf(file), 'utf8').catch(() => undefined);
    if (text === undefined) return [];
    try {
      const read = journalFile.parse(JSON.parse(text));
      return read.content === content ? (read.steps as readonly JournalStep[]) : [];
    } catch {
      // history that can't be read is history that is gone; the file itself is whole
      return [];
    }
  }

  private pathOf(file: string): string {
    return path.join(this.folder, `${contentHash(path.resolve(file))}.json`);
  }

  private async prune(): Promise<void> {
    const names = await readdir(this.folder);
    if (names.length <= MOST_FILES) return;
    const aged = await Promise.all(
      names.map(async (name) => ({ name, at: (await stat(path.join(this.folder, name))).mtimeMs })),
    );
    aged.sort((a, b) => b.at - a.at);
    await Promise.all(aged.slice(MOST_FILES).map(({ name }) => unlink(path.join(this.folder, name))));
  }
}

function newestThatFit(steps: readonly JournalStep[]): readonly JournalStep[] {
  let bytes = 0;
  let first = steps.length;
  while (first > 0) {
    bytes += JSON.stringify(steps[first - 1]).length;
    if (bytes > MOST_BYTES) break;
    first -= 1;
  }
  return steps.slice(first);
}
