// npm run screenshot: writes the pictures of the README from the running app.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { endApp } from './endApp.mjs';
import { root } from './project.mjs';
import { setUp } from './setUp.mjs';
import { runProgram } from './shell.mjs';
import { hasDisplay, runOnDisplay } from './systemLibraries.mjs';

const FOLDER = path.join(root, 'docs', 'pictures');
const SIZE = { width: 1440, height: 900 };
/** What the pictures show: one node chosen, so that the inspector says who secures it. */
const CHOSEN = 'orders-db';

/** @param {import('./ensureRuntime.mjs').Runtime} runtime */
async function takePictures(runtime) {
  const { _electron } = await import('@playwright/test');
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'demarc-pictures-'));
  const switches = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [...switches, `--user-data-dir=${userData}`, root],
  });
  try {
    const window = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, SIZE);
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await window.getByText('% done').waitFor();
    await window.getByRole('button', { name: 'Fit the diagram' }).click();
    await window.keyboard.press('Control+k');
    await window.getByRole('searchbox', { name: 'Command, element or service' }).fill(CHOSEN);
    await window.getByRole('menuitem', { name: CHOSEN }).first().click();
    await window.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    await window.getByRole('button', { name: 'Fit the diagram' }).click();
    for (const theme of ['Light', 'Dark']) {
      await window.getByRole('button', { name: /^Theme/ }).click();
      await window.getByRole('menuitemradio', { name: theme, exact: true }).click();
      await window.getByRole('menuitemradio').first().waitFor({ state: 'hidden' });
      const file = path.join(FOLDER, `window-${theme.toLowerCase()}.png`);
      await window.screenshot({ path: file, animations: 'disabled' });
      process.stdout.write(`${path.relative(root, file)}\n`);
    }
  } finally {
    await endApp(app);
    fs.rmSync(userData, { recursive: true, force: true });
  }
}

await runProgram(async () => {
  const runtime = await setUp();
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  if (!hasDisplay()) return (await runOnDisplay([process.execPath, 'build/screenshot.mjs'])).code;
  fs.mkdirSync(FOLDER, { recursive: true });
  await takePictures(runtime);
  return 0;
});
