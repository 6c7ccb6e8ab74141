import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyDiagram } from '../../shared/model/diagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { Backups } from './backups.js';
import { KnownContents } from './knownContents.js';
import { openDiagram, type OpenContext } from './openDiagram.js';

let folder: string;
let file: string;
let context: OpenContext;

const text = writeDiagram(emptyDiagram('Orders'));

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demarc-open-'));
  file = path.join(folder, 'orders.demarc');
  context = { known: new KnownContents(), backups: new Backups(path.join(folder, 'backups')) };
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('openDiagram', () => {
  test('opens a diagram and knows what the file says', async () => {
    await writeFile(file, text);
    expect(await openDiagram(file, context)).toEqual({
      diagram: emptyDiagram('Orders'),
      warnings: [],
      isBackup: false,
    });
    expect(context.known.isNews(file, 'theirs')).toBe(true);
  });

  test('says where a file is damaged', async () => {
    await writeFile(file, text.slice(0, 60));
    expect(await openDiagram(file, context)).toMatchObject({
      error: { message: expect.stringMatching(/^orders\.demarc, line \d+: /) as string },
    });
  });

  test('shows the newest good backup of a damaged file, and says so', async () => {
    await writeFile(file, text);
    await context.backups.keep(file);
    await writeFile(file, '');
    await context.backups.keep(file);
    const opened = await openDiagram(file, context);
    expect(opened).toMatchObject({ diagram: { title: 'Orders' }, isBackup: true });
    expect('warnings' in opened && opened.warnings[0]?.message).toContain('What was saved before is shown instead.');
  });

  test('opens a file of a newer version for looking only', async () => {
    await writeFile(file, text.replace('"version": 1', '"version": 9'));
    expect(await openDiagram(file, context)).toMatchObject({ readOnly: expect.any(String) as string });
  });

  test('notes that a file is of an older version', async () => {
    await writeFile(file, '{"version": 0, "title": "Old"}');
    expect(await openDiagram(file, context)).toMatchObject({ diagram: { title: 'Old' }, warnings: [{ kind: 'note' }] });
  });

  test('says what is wrong with a file that is not there', async () => {
    expect(await openDiagram(file, context)).toEqual({
      error: { message: "orders.demarc can't be read: it is not there." },
    });
  });
});
