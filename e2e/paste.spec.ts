/** What the clipboard brings in, and what it hands out. */
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';

const SNIPPET = `Orders:
    Type: AWS::SQS::Queue
  Receipts:
    Type: AWS::S3::Bucket
`;

test.describe('pasting', () => {
  test('resources copied out of a template become elements in the selected boundary, in one step', async ({
    app,
    window,
  }) => {
    const demarc = new Demarc(app, window);
    await demarc.setSize(1600, 1000);
    await demarc.startEmpty();
    await demarc.addBoundary('Account', demarc.canvas, [0.4, 0.4]);
    await demarc.selectBoundary('Account');
    await demarc.copyText(SNIPPET);
    await window.keyboard.press('Control+v');
    await expect(demarc.status).toContainText('2 nodes');
    await expect(window.locator('.toast')).toContainText('Pasted 2 nodes.');
    await expect(demarc.element('Orders')).toHaveAttribute('aria-label', /SQS/);
    // the account is there already: only the region that the import assumes came along
    await expect(demarc.status).toContainText('2 boundaries');
    await window.keyboard.press('Control+z');
    await expect(demarc.status).toContainText('0 nodes');
  });

  test('a text that is no template is refused and changes nothing', async ({ app, window }) => {
    const demarc = new Demarc(app, window);
    await demarc.startEmpty();
    for (const text of ['Type: a letter', `Resources:\n${' '.repeat(1_100_000)}`]) {
      await demarc.copyText(text);
      await window.keyboard.press('Control+v');
      await expect(window.locator('.toast-error').last()).toBeVisible();
      await window.getByRole('button', { name: 'Dismiss' }).last().click();
    }
    await expect(demarc.status).toContainText('0 nodes');
    await expect(window.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });

  test('a copied selection is text for everybody, and elements for a window that knows nothing of it', async ({
    app,
    window,
  }) => {
    const demarc = new Demarc(app, window);
    await demarc.startEmpty();
    await demarc.addService('AWS Lambda', demarc.canvas, [0.3, 0.3]);
    await demarc.select('Lambda');
    await window.keyboard.press('Control+c');
    await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Lambda (AWS Lambda)');
    // until the new page is there the old one would answer
    const loaded = window.waitForEvent('load');
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.reload();
    });
    await loaded;
    await expect(demarc.element('Lambda')).toBeVisible();
    await demarc.answerMessageBoxes('Don’t save');
    await demarc.startEmpty();
    await window.keyboard.press('Control+v');
    await expect(demarc.element('Lambda')).toBeVisible();
  });
});
