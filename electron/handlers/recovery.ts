import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { JournalStep, OpenedDiagram, Outcome } from '../../shared/ipc.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import type { FileTokens } from '../files/fileTokens.js';
import { journalStep } from '../files/journal.js';
import { Recovery, type UnsavedWork } from '../files/recovery.js';
import { diagramValue } from './diagramValue.js';
import { handler, type Handler } from './handler.js';
import type { Services } from './services.js';

const idValue = z.string().max(100);

/** Unsaved work outlives a crash: the window sends it now and then, and asks for it at the next start. */
export function recoveryHandlers({ userData, tokens }: Services): readonly Handler[] {
  const recovery = new Recovery(path.join(userData, 'recovery'), randomUUID());
  return [
    handler(
      'recovery:write',
      z.object({ diagram: diagramValue, journal: z.array(journalStep).max(1000), token: idValue.optional() }),
      async ({ diagram, journal, token }) => {
        const file = token === undefined ? undefined : tokens.pathOf(token);
        const text = writeDiagram(diagram);
        const work = {
          title: diagram.title,
          savedAt: new Date().toISOString(),
          text,
          journal: [...journal] as UnsavedWork['journal'],
        };
        // A full disk must not disturb the work itself; saving says so when it comes to that.
        await recovery.write(file === undefined ? work : { ...work, file }).catch(() => undefined);
        return undefined;
      },
    ),
    handler('recovery:list', z.undefined(), async () =>
      (await recovery.left()).map(({ id, title, savedAt, file }) => ({
        id,
        title,
        savedAt,
        ...(file === undefined ? {} : { fileName: path.basename(file) }),
      })),
    ),
    handler('recovery:take', z.object({ id: idValue }), async ({ id }) => {
      const work = await recovery.take(id);
      return (work && opened(work, tokens)) ?? refused();
    }),
    handler('recovery:resume', z.undefined(), async () => {
      const work = await recovery.own();
      return work && opened(work, tokens);
    }),
    handler('recovery:drop', z.object({ id: idValue.optional() }), async ({ id }) => {
      await recovery.drop(id);
      return undefined;
    }),
  ];
}

function opened(work: UnsavedWork, tokens: FileTokens): Outcome<OpenedDiagram> | undefined {
  const read = readDiagram(work.text);
  if ('error' in read) return undefined;
  const { file } = work;
  const known = file === undefined ? {} : { file: { token: tokens.tokenOf(file), name: path.basename(file) } };
  const journal = (work.journal ?? []) as readonly JournalStep[];
  return { ok: true, value: { ...known, diagram: read.diagram, warnings: [], journal, isUnsaved: true } };
}

function refused(): Outcome<OpenedDiagram> {
  return { ok: false, error: { message: 'That work can’t be read any more. Open the file it belongs to.' } };
}
