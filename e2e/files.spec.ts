/** Nobody's work is lost: opening, saving, conflicts, damage, crashes. */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, root, test } from './app.js';
import { Demarc } from './pages/demarc.js';

const SAMPLE = path.join(root, 'shared', 'templates', 'serverless-api.demarc');

function copyOfSample(folder: string): string {
  const file = path.join(folder, 'orders.demarc');
  copyFileSync(SAMPLE, file);
  return file;
}

test('a file named on the command line opens, and saving it unchanged leaves its bytes', async ({ launch, folder }) => {
  const file = copyOfSample(folder);
  const before = readFileSync(file);
  const app = await launch({ args: [file] });
  const demarc = new Demarc(app, await app.firstWindow());
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  await demarc.retitle('Orders, changed');
  await expect(demarc.file).toHaveText('orders.demarc — edited');
  await demarc.retitle('Serverless API');
  await demarc.window.keyboard.press('Control+s');
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  const title = /"title": "([^"]*)"/.exec(before.toString())?.[1] ?? '';
  expect(readFileSync(file, 'utf8')).toBe(
    before.toString().replace(`"title": "${title}"`, '"title": "Serverless API"'),
  );
});

test('closing with unsaved work asks, and cancelling keeps everything', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.ready();
  await demarc.retitle('Not to be lost');
  await demarc.answerMessageBoxes('Cancel');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => demarc.questions()).toEqual(['Save the changes to “Not to be lost”?']);
  await expect(window.getByRole('textbox', { name: 'Title of the diagram' })).toHaveValue('Not to be lost');
  await demarc.answerMessageBoxes('Don’t save');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await closed;
});

test('a page that is loaded anew, or breaks down, goes on with the open document and its unsaved work', async ({
  launch,
  folder,
}) => {
  const app = await launch({ args: [copyOfSample(folder)] });
  const window = await app.firstWindow();
  const demarc = new Demarc(app, window);
  const title = window.getByRole('textbox', { name: 'Title of the diagram' });
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  await window.reload();
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  await demarc.retitle('Not saved yet');
  // at once: before the work is kept by itself
  await window.reload();
  await expect(title).toHaveValue('Not saved yet');
  await expect(demarc.file).toHaveText('orders.demarc — edited');
  await window.getByRole('button', { name: /^Undo/ }).click();
  await expect(title).not.toHaveValue('Not saved yet');
  await window.keyboard.press('Control+Shift+z');
  await expect(title).toHaveValue('Not saved yet');
  await demarc.answerMessageBoxes('Show it again');
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toContain('•');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => demarc.questions()).toEqual(['The window stopped working.']);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `document.querySelector('input[aria-label="Title of the diagram"]')?.value`,
        ),
      ),
    )
    .toBe('Not saved yet');
});

/** Text of the unsaved work that the app keeps in its own folder. */
function keptWork(userData: string): string {
  const folder = path.join(userData, 'recovery');
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

test('work that a crash took is offered at the next start', async ({ launch, userData }) => {
  const first = await launch();
  const demarc = new Demarc(first, await first.firstWindow());
  await demarc.ready();
  await demarc.retitle('Survivor');
  await expect.poll(() => keptWork(userData)).toContain('Survivor');
  const gone = first.waitForEvent('close');
  first.process().kill('SIGKILL');
  await gone;
  const second = await launch();
  const window = await second.firstWindow();
  const dialog = window.getByRole('dialog', { name: 'Unsaved work was found' });
  await expect(dialog.getByText('Survivor')).toBeVisible();
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(window.getByRole('textbox', { name: 'Title of the diagram' })).toHaveValue('Survivor');
  await expect(window.getByRole('status', { name: 'File' })).toHaveText('edited');
  await expect(window.getByRole('button', { name: 'Undo: Change the title' })).toBeEnabled();
});

test('what was saved can still be undone after a new start', async ({ launch, folder }) => {
  const file = copyOfSample(folder);
  const before = readFileSync(file, 'utf8');
  const first = await launch({ args: [file] });
  const demarc = new Demarc(first, await first.firstWindow());
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  await demarc.retitle('Changed');
  await demarc.window.keyboard.press('Control+a');
  await demarc.window.keyboard.press('Delete');
  await demarc.window.keyboard.press('Control+s');
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  const gone = first.waitForEvent('close');
  first.process().kill('SIGKILL');
  await gone;
  const second = await launch({ args: [file] });
  const again = new Demarc(second, await second.firstWindow());
  await expect(again.window.getByRole('button', { name: /^Undo: Delete/ })).toBeEnabled();
  await again.undoAll();
  await again.window.keyboard.press('Control+s');
  await expect(again.file).toHaveText('orders.demarc — saved');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a damaged file is refused with its line, and what was open stays', async ({ app, window, folder }) => {
  const demarc = new Demarc(app, window);
  await demarc.ready();
  const file = path.join(folder, 'damaged.demarc');
  writeFileSync(file, readFileSync(SAMPLE, 'utf8').replace('"title"', '"title'));
  await demarc.answerOpenDialog(file);
  await window.keyboard.press('Control+o');
  await expect(window.getByRole('alert').or(window.locator('.toast')).first()).toContainText(
    /damaged\.demarc.*line \d+/i,
  );
  await expect(demarc.status).toContainText('11 nodes');
});

test('a folder that can’t be written keeps the work and says so', async ({ app, window, folder }) => {
  const demarc = new Demarc(app, window);
  await demarc.ready();
  await demarc.retitle('Kept');
  const taken = path.join(folder, 'taken');
  writeFileSync(taken, '');
  await demarc.answerSaveDialog(path.join(taken, 'inside.demarc'));
  await window.keyboard.press('Control+s');
  await expect(window.locator('.toast')).toContainText('inside.demarc was not saved');
  await expect(demarc.file).toHaveText('edited');
});

test('a file that another program changed is not overwritten without a question', async ({ launch, folder }) => {
  const file = copyOfSample(folder);
  const app = await launch({ args: [file] });
  const demarc = new Demarc(app, await app.firstWindow());
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  const theirs = readFileSync(file, 'utf8').replace(/"title": "[^"]*"/, '"title": "Theirs"');
  writeFileSync(file, theirs);
  await expect(demarc.window.locator('.toast')).toContainText('changed by another program');
  await demarc.retitle('Ours');
  await demarc.answerMessageBoxes('Cancel');
  await demarc.window.keyboard.press('Control+s');
  await expect.poll(() => demarc.questions()).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  await expect(demarc.file).toHaveText('orders.demarc — edited');
});

test('what was opened is listed as recent and opens from there', async ({ app, window, folder }) => {
  const demarc = new Demarc(app, window);
  await demarc.ready();
  await demarc.answerOpenDialog(copyOfSample(folder));
  await window.keyboard.press('Control+o');
  await expect(demarc.file).toHaveText('orders.demarc — saved');
  await window.keyboard.press('Control+n');
  await expect(demarc.file).toHaveText('not saved yet');
  await window.getByRole('button', { name: 'Menu' }).click();
  await window.getByRole('menuitem', { name: /^orders\.demarc/ }).click();
  await expect(demarc.file).toHaveText('orders.demarc — saved');
});

test('a second start opens its file in the running app', async ({ launch, folder }) => {
  const app = await launch();
  const demarc = new Demarc(app, await app.firstWindow());
  await demarc.ready();
  const file = copyOfSample(folder);
  await app.evaluate(({ app: inside }, argument) => {
    inside.emit('second-instance', {}, ['demarc', argument], '/');
  }, file);
  await expect(demarc.file).toHaveText('orders.demarc — saved');
});
