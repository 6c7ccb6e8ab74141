/** Nothing serious or critical in any panel, dialog or mode, in every theme. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';

const THEMES = ['Light', 'Dark', 'High contrast'] as const;

async function faults(window: Page): Promise<readonly string[]> {
  // the usual way opens a page of its own, which the app refuses
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`));
}

for (const theme of THEMES) {
  test(`the window is sound in ${theme.toLowerCase()}`, async ({ app, window, folder }) => {
    const demarc = new Demarc(app, window);
    await demarc.setSize(1440, 900);
    await demarc.ready();
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await demarc.chooseTheme(theme);
    const found: Record<string, readonly string[]> = {};
    const look = async (what: string) => {
      found[what] = await faults(window);
    };
    await look('the whole diagram');
    await demarc.select('orders-app-a');
    await demarc.inspector.getByRole('button', { name: /^Guest operating system/ }).click();
    await demarc.inspector.locator('.task-card-head').first().click();
    await look('a node');
    await demarc.deselect();
    for (const mode of ['Ownership', 'Progress'] as const) {
      await demarc.shade(mode);
      await look(mode);
    }
    for (const [what, chord] of [
      ['shortcuts', '?'],
      ['commands', 'Control+k'],
      ['export', 'Control+e'],
    ] as const) {
      await window.keyboard.press(chord);
      await expect(window.getByRole('dialog')).toBeVisible();
      await look(what);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toBeHidden();
    }
    await window.keyboard.press('Control+Shift+o');
    await expect(demarc.outline.getByRole('row').first()).toBeVisible();
    await look('the outline');
    await window.keyboard.press('Shift+F10');
    await expect(window.getByRole('menu')).toBeVisible();
    await look('the menu of the selection');
    await window.keyboard.press('Escape');
    for (const [what, name] of [
      ['connecting', 'Connect to…'],
      ['moving into', 'Move into…'],
    ] as const) {
      await demarc.outline
        .getByRole('row', { name: /^orders-app-a,/ })
        .first()
        .click({ button: 'right' });
      await window.getByRole('menuitem', { name }).click();
      await expect(window.getByRole('dialog')).toBeVisible();
      await look(what);
      await window.keyboard.press('Escape');
    }
    await window.keyboard.press('Alt+b');
    await expect(demarc.status.getByRole('button', { name: /^Black and white/ })).toBeVisible();
    await look('black and white');
    await window.keyboard.press('Alt+b');
    await window.getByRole('button', { name: 'Menu' }).click();
    await look('menu');
    await window.keyboard.press('Escape');
    await demarc.tasks.getByRole('row', { name: /Limit outbound traffic/ }).focus();
    await window.keyboard.press('a');
    await expect(window.getByRole('dialog')).toBeVisible();
    await look('a decision');
    await window.keyboard.press('Escape');
    const file = path.join(folder, 'queue.yaml');
    writeFileSync(file, 'Resources: { Queue: { Type: AWS::SQS::Queue } }\n');
    await demarc.answerOpenDialog(file);
    await window.keyboard.press('Control+Shift+i');
    await expect(window.getByRole('dialog')).toContainText('Queue');
    await look('an update');
    await window.keyboard.press('Escape');
    await demarc.startEmpty();
    await look('empty');
    expect(Object.entries(found).filter(([, faultsThere]) => faultsThere.length > 0)).toEqual([]);
  });
}

test('at 200 % in a small window everything stays within reach', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1280, 800);
  await demarc.ready();
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([640, 400]);
  const panels = [demarc.palette, demarc.canvas, demarc.inspector, window.getByRole('region', { name: 'Tasks' })];
  for (const panel of panels) await expect(panel).toBeInViewport({ ratio: 0.99 });
  for (const name of ['Menu', 'Undo', 'Progress', 'Import', 'Export']) {
    await expect(window.getByRole('banner').getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 0.99 });
  }
  // what does not fit is scrolled to
  await window.getByRole('columnheader', { name: 'State' }).getByRole('button').focus();
  await expect(window.getByRole('columnheader', { name: 'State' })).toBeInViewport({ ratio: 0.9 });
  await demarc.status.getByRole('button', { name: /^Theme/ }).focus();
  await expect(demarc.status.getByRole('button', { name: /^Theme/ })).toBeInViewport({ ratio: 0.99 });
  await window.keyboard.press('Control+e');
  const last = window.getByRole('dialog').getByRole('button', { name: /^Export/ });
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 0.99 });
});
