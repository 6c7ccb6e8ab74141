/** The main job from an empty canvas to the report, by mouse and keys as a user would. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Locator } from '@playwright/test';
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';
import { drawByMouse } from './pages/threeTiers.js';

async function nameOf(element: Locator): Promise<string> {
  return (await element.getAttribute('aria-label')) ?? '';
}

/** Pixels that may differ: the view comes to rest a hair's breadth from where it was, and edges are smoothed anew. */
const ROUNDING = 60;

function differing(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 });
}

function statusOf(demarc: Demarc): Promise<string> {
  return demarc.status.innerText();
}

/** What a user sees of the diagram; the pointer rests beside it. */
async function picture(demarc: Demarc): Promise<Buffer> {
  await demarc.deselect();
  await demarc.fit();
  let seen = await demarc.canvas.screenshot({ animations: 'disabled' });
  await expect
    .poll(async () => {
      const before = seen;
      seen = await demarc.canvas.screenshot({ animations: 'disabled' });
      return seen.equals(before);
    })
    .toBe(true);
  return seen;
}

test('draws, sees who owns what, resolves, undoes, saves, reopens and exports', async ({ app, window, folder }) => {
  test.setTimeout(180_000);
  const demarc = new Demarc(app, window);
  await demarc.setSize(1600, 1000);
  await drawByMouse(demarc);

  await test.step('the three models are shaded differently', async () => {
    expect(await nameOf(demarc.element('web'))).toContain('Mostly yours: yours 13, shared 0, AWS 5 of 18 layers');
    expect(await nameOf(demarc.element('db'))).toContain('Split: yours 7, shared 2, AWS 8 of 17 layers');
    expect(await nameOf(demarc.element('receipts'))).toContain(
      'Mostly the provider’s: yours 4, shared 3, AWS 10 of 17',
    );
    const fills = await Promise.all(['web', 'db', 'receipts'].map((label) => demarc.cardFill(label)));
    expect(new Set(fills).size).toBe(3);
  });

  await test.step('each has the tasks of its model', async () => {
    expect(await demarc.tasksOf('web')).toEqual(
      expect.arrayContaining(['Patch the guest operating system', 'Write a tight security group, both ways']),
    );
    const db = await demarc.tasksOf('db');
    expect(db).toEqual(
      expect.arrayContaining(['Run production in two or more zones', 'Turn on encryption at rest (AES-256)']),
    );
    expect(db).not.toContain('Patch the guest operating system');
    const receipts = await demarc.tasksOf('receipts');
    expect(receipts).not.toContain('Write a tight security group, both ways');
    expect(receipts).toContain('Cut permissions to what is used');
  });

  await test.step('a property that is set resolves its task', async () => {
    const before = await demarc.tasksOf('db');
    await demarc.setProperty('Multi-AZ', 'Yes');
    await expect(demarc.inspector.getByText(`Outstanding here · ${String(before.length - 1)}`)).toBeVisible();
    expect(await demarc.tasksOf('db')).toEqual(
      before.filter((title) => title !== 'Run production in two or more zones'),
    );
  });

  await test.step('decisions resolve tasks', async () => {
    const before = await demarc.outstanding();
    await demarc.decide('Patch the guest operating system', 'Done');
    await expect.poll(() => demarc.outstanding()).toBe(before - 1);
    await demarc.decide('Harden the guest operating system', 'Not applicable', 'The image is hardened by its maker');
    await expect.poll(() => demarc.outstanding()).toBe(before - 2);
    await demarc.decide('Attach a role instead of stored keys', 'Accept the risk', 'Test data only until the launch');
    await expect.poll(() => demarc.outstanding()).toBe(before - 3);
    expect(await demarc.tasksOf('web')).not.toContain('Patch the guest operating system');
  });

  await test.step('everything is undone and done again', async () => {
    const shown = await picture(demarc);
    const name = await statusOf(demarc);
    await demarc.undoAll();
    await expect(demarc.status).toContainText('0 nodes · 0 connections · 0 boundaries');
    await expect(demarc.file).toHaveText('not saved yet');
    await demarc.redoAll();
    await expect.poll(() => statusOf(demarc)).toBe(name);
    await expect.poll(async () => differing(await picture(demarc), shown)).toBeLessThan(ROUNDING);
  });

  const first = path.join(folder, 'first.demarc');
  await test.step('what is saved opens as it was, and saves to the same bytes', async () => {
    await demarc.answerSaveDialog(first);
    await window.keyboard.press('Control+s');
    await expect(demarc.file).toHaveText('first.demarc — saved');
    const shown = await picture(demarc);
    const name = await statusOf(demarc);
    await window.keyboard.press('Control+n');
    await expect(demarc.status).toContainText('0 nodes');
    await demarc.answerOpenDialog(first);
    await window.keyboard.press('Control+o');
    await expect(demarc.file).toHaveText('first.demarc — saved');
    await expect.poll(() => statusOf(demarc)).toBe(name);
    const again = path.join(folder, 'again.demarc');
    await demarc.answerSaveDialog(again);
    await window.keyboard.press('Control+Shift+s');
    await expect(demarc.file).toHaveText('again.demarc — saved');
    expect(readFileSync(again).equals(readFileSync(first))).toBe(true);
    await expect.poll(async () => differing(await picture(demarc), shown)).toBeLessThan(ROUNDING);
  });

  await test.step('a picture and a report are exported', async () => {
    const png = path.join(folder, 'threetier.png');
    await demarc.export('PNG', png);
    expect(readFileSync(png).subarray(1, 4).toString()).toBe('PNG');
    const pdf = path.join(folder, 'threetier.pdf');
    await demarc.export('PDF', pdf);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
