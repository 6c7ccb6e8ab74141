/** Several pages of one model: what each shows, where it stands there, and that the model stays one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';

const onCanvas = (demarc: Demarc, label: string) => demarc.element(label);

test.describe('views', () => {
  test('show a part of the diagram, keep it in the file, and leave the tasks whole', async ({
    app,
    window,
    folder,
  }) => {
    const demarc = new Demarc(app, window);
    await demarc.setSize(1600, 1000);
    await demarc.ready();
    const before = await demarc.outstanding();
    await demarc.select('orders-db');
    await window.keyboard.press('Alt+o');
    await expect(demarc.tab('orders-db')).toHaveAttribute('aria-selected', 'true');
    await expect(onCanvas(demarc, 'orders-db')).toBeVisible();
    await expect(onCanvas(demarc, 'edge-alb')).toHaveCount(0);
    expect(await demarc.outstanding()).toBe(before);

    await demarc.tab('orders-db').dblclick();
    await window.getByRole('textbox', { name: 'Name of the view' }).fill('Data');
    await window.keyboard.press('Enter');
    await demarc.view('Data').getByRole('button', { name: 'Filter of the view: on' }).click();
    await window.getByRole('button', { name: 'And what is connected' }).click();
    await window.keyboard.press('Escape');
    await expect(onCanvas(demarc, 'orders-app-a')).toBeVisible();

    await demarc.select('orders-app-a');
    await window.keyboard.press('Control+Shift+h');
    await expect(onCanvas(demarc, 'orders-app-a')).toHaveCount(0);
    await demarc
      .view('Data')
      .getByRole('button', { name: /hidden$/ })
      .click();
    await window.getByRole('button', { name: 'Show orders-app-a', exact: true }).click();
    await window.keyboard.press('Escape');
    await expect(onCanvas(demarc, 'orders-app-a')).toBeVisible();

    const file = path.join(folder, 'orders.demarc');
    await demarc.answerSaveDialog(file);
    await window.keyboard.press('Control+s');
    await expect(demarc.file).toContainText('saved');
    expect(readFileSync(file, 'utf8')).toContain('"name": "Data"');

    await window.keyboard.press('Control+PageUp');
    await expect(demarc.tab('Everything')).toHaveAttribute('aria-selected', 'true');
    await expect(onCanvas(demarc, 'edge-alb')).toBeVisible();
    await demarc.undoAll();
    await expect(demarc.tab('Data')).toHaveCount(0);
    await demarc.redoAll();
    await expect(demarc.tab('Data')).toBeVisible();
  });

  test('have places of their own when asked to, and offer what they hide', async ({ app, window }) => {
    const demarc = new Demarc(app, window);
    await demarc.setSize(1600, 1000);
    await demarc.startEmpty();
    await demarc.addService('AWS Lambda', demarc.canvas, [0.3, 0.3]);
    await demarc.addService('Amazon S3', demarc.canvas, [0.6, 0.3]);
    const everywhere = await onCanvas(demarc, 'Lambda').boundingBox();
    await window.getByRole('button', { name: 'New view' }).click();
    await demarc.view('View').getByRole('button', { name: 'View menu' }).click();
    await window.getByRole('menuitem', { name: 'Rename' }).click();
    await window.getByRole('textbox', { name: 'Name of the view' }).fill('Mine');
    await window.keyboard.press('Enter');
    await expect(demarc.tab('Mine')).toBeFocused();
    await demarc.view('Mine').getByRole('button', { name: 'Filter of the view' }).click();
    await window.getByRole('button', { name: 'Own arrangement' }).click();
    await window.keyboard.press('Escape');
    await demarc.dragElement('Lambda', demarc.canvas, [0.3, 0.7]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.8, 0.6]);
    await demarc.select('Lambda');
    await window.keyboard.press('Control+Shift+h');
    await expect(onCanvas(demarc, 'Lambda')).toHaveCount(0);
    await window.keyboard.press('Control+k');
    await window.getByRole('searchbox', { name: 'Command, element or service' }).fill('Lambda');
    await window.getByRole('menuitem', { name: 'Lambda' }).first().click();
    await window.getByRole('button', { name: 'Show it in Everything' }).click();
    await expect(demarc.tab('Everything')).toHaveAttribute('aria-selected', 'true');
    await expect(onCanvas(demarc, 'SQS')).toBeVisible();
    await demarc.fit();
    const [lambda, bucket] = [
      await onCanvas(demarc, 'Lambda').boundingBox(),
      await onCanvas(demarc, 'S3').boundingBox(),
    ];
    expect(everywhere).not.toBeNull();
    expect(Math.abs((lambda?.y ?? 0) - (bucket?.y ?? 1000))).toBeLessThan(2);
  });

  test('a diagram goes back several steps at once by their names', async ({ app, window }) => {
    const demarc = new Demarc(app, window);
    await demarc.startEmpty();
    await demarc.addService('AWS Lambda', demarc.canvas, [0.3, 0.3]);
    await demarc.addService('Amazon S3', demarc.canvas, [0.6, 0.3]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.6, 0.6]);
    await window.getByRole('button', { name: 'History', exact: true }).click();
    await window.getByRole('option', { name: 'Add Lambda' }).click();
    await expect(demarc.status).toContainText('1 node ');
    await window.getByRole('option', { name: 'Add SQS' }).click();
    await expect(demarc.status).toContainText('3 nodes');
    await window.keyboard.press('Escape');
    await expect(window.getByRole('option')).toHaveCount(0);
  });
});
