/** The whole job without a mouse. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';
import { drawByKeyboard, drawByMouse, Hands } from './pages/threeTiers.js';

async function saved(demarc: Demarc, file: string): Promise<unknown> {
  await demarc.answerSaveDialog(file);
  await demarc.window.keyboard.press('Control+s');
  await expect(demarc.file).toHaveText(`${path.basename(file)} — saved`);
  const { model } = JSON.parse(readFileSync(file, 'utf8')) as { readonly model: unknown };
  return model;
}

test('keys alone draw the same architecture as the mouse', async ({ app, window, folder }) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1600, 1000);
  await drawByKeyboard(demarc);
  const byKeyboard = await saved(demarc, path.join(folder, 'keyboard.demarc'));
  await drawByMouse(demarc);
  expect(byKeyboard).toEqual(await saved(demarc, path.join(folder, 'mouse.demarc')));
});

test('keys move, size and put into another boundary', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  const hands = new Hands(window);
  await demarc.setSize(1440, 900);
  await demarc.startEmpty();
  await hands.add('VPC');
  const before = await demarc.element('VPC').boundingBox();
  await hands.press('Control+ArrowRight', 'Control+Shift+ArrowDown');
  await expect
    .poll(async () => {
      const after = await demarc.element('VPC').boundingBox();
      return before && after && { wider: after.width - before.width, taller: after.height - before.height };
    })
    .toEqual({ wider: 8, taller: 40 });
  await hands.press('Escape');
  await hands.add('Amazon EC2');
  await expect(demarc.element('VPC')).not.toHaveAttribute('aria-label', /inside/);
  await hands.moveInto('VPC');
  await expect(demarc.element('VPC')).toHaveAttribute('aria-label', /inside/);
  await expect(window.getByRole('button', { name: 'Undo: Move EC2 into VPC' })).toBeEnabled();
  // out to the boundary, and by the Tab key back in
  await hands.press('Shift+Enter');
  await expect(demarc.canvas.locator('.focus-proxy')).toHaveAttribute('aria-label', /^VPC/);
  await hands.press('Tab');
  await expect(demarc.canvas.locator('.focus-proxy')).toHaveAttribute('aria-label', /^EC2/);
  await expect(demarc.canvas.locator('.focus-proxy')).toBeFocused();
});
