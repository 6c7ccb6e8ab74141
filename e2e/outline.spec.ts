/** The outline as the second view of the diagram, and the ways to look and select beside it. */
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';

async function openOutline(demarc: Demarc): Promise<Demarc> {
  await demarc.setSize(1440, 900);
  await demarc.ready();
  await demarc.window.keyboard.press('Control+Shift+o');
  await expect(row(demarc, 'Customers')).toBeVisible();
  return demarc;
}

function row(demarc: Demarc, label: string) {
  // as a member of a security group it stands there once more, further down
  return demarc.outline.getByRole('row', { name: new RegExp(`^${label}(,|$)`) }).first();
}

async function dragRow(demarc: Demarc, label: string, onto: string): Promise<void> {
  // until both stand still
  await row(demarc, onto).hover();
  await row(demarc, label).hover();
  await demarc.drag(await demarc.pointIn(row(demarc, label)), await demarc.pointIn(row(demarc, onto)));
}

test.describe('the outline', () => {
  test('says what an element is, whose and what is left, and shares its selection with the canvas', async ({
    app,
    window,
  }) => {
    const demarc = await openOutline(new Demarc(app, window));
    await expect(row(demarc, 'orders-app-a')).toHaveAccessibleName(
      /^orders-app-a, Amazon EC2, mostly yours, \d+ outstanding tasks, worst high$/,
    );
    await row(demarc, 'orders-app-a').click();
    const name = demarc.inspector.getByRole('textbox', { name: 'Name', exact: true });
    await expect(name).toHaveValue('orders-app-a');
    await window.keyboard.press('ArrowDown');
    await expect(name).not.toHaveValue('orders-app-a');
    await row(demarc, 'orders-app-a').click();
    await row(demarc, 'edge-alb').click({ modifiers: ['Control'] });
    await expect(demarc.inspector.getByRole('heading', { name: '2 elements selected' })).toBeVisible();
    await demarc.select('orders-index');
    await expect(row(demarc, 'orders-index')).toHaveAttribute('aria-selected', 'true');
    await expect(row(demarc, 'orders-index')).toBeInViewport({ ratio: 0.9 });
    await expect(row(demarc, 'edge-alb')).toHaveAttribute('aria-selected', 'false');
  });

  test('renames, deletes and undoes by key', async ({ app, window }) => {
    const demarc = await openOutline(new Demarc(app, window));
    await row(demarc, 'Customers').click();
    await window.keyboard.press('F2');
    await window.keyboard.type('Shoppers');
    await window.keyboard.press('Enter');
    await expect(row(demarc, 'Shoppers')).toBeFocused();
    await window.keyboard.press('Delete');
    await expect(row(demarc, 'Shoppers')).toHaveCount(0);
    await window.keyboard.press('Control+z');
    await expect(row(demarc, 'Shoppers')).toBeVisible();
  });

  test('a row is dragged into another boundary, and refused where it may not stand', async ({ app, window }) => {
    const demarc = await openOutline(new Demarc(app, window));
    await dragRow(demarc, 'nat-b', 'Private subnet · app');
    await expect(window.getByRole('button', { name: /^Undo: Move nat-b into / })).toBeVisible();
    await window.keyboard.press('Control+z');
    await dragRow(demarc, 'eu-west-1', 'Public subnet');
    await expect(window.locator('.toast')).toContainText(/eu-west-1 can.t go into/);
  });

  test('filters by name and service, and remembers that it is shown', async ({ app, window }) => {
    const demarc = await openOutline(new Demarc(app, window));
    await demarc.outline.getByRole('searchbox').fill('dynamo');
    await expect(row(demarc, 'orders-index')).toBeVisible();
    await expect(row(demarc, 'receipts')).toHaveCount(0);
    await demarc.outline.getByRole('searchbox').fill('nothing like it');
    await expect(demarc.outline).toContainText('No element is called that.');
    await window.reload();
    await expect(demarc.outline).toBeVisible();
  });

  test('its menu moves into another boundary and connects', async ({ app, window }) => {
    const demarc = await openOutline(new Demarc(app, window));
    await row(demarc, 'receipts').click();
    await window.keyboard.press('Shift+F10');
    await window.getByRole('menuitem', { name: 'Connect to…' }).press('Enter');
    await window.keyboard.type('order-events');
    await expect(window.getByRole('menuitem').first()).toContainText('order-events');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('button', { name: 'Undo: Connect receipts to order-events' })).toBeVisible();
  });
});

test('a line drawn around elements selects them', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1440, 900);
  await demarc.startEmpty();
  await demarc.addService('AWS Lambda', demarc.canvas, [0.25, 0.25]);
  await demarc.addService('Amazon SQS', demarc.canvas, [0.25, 0.7]);
  await demarc.addService('Amazon SNS', demarc.canvas, [0.75, 0.7]);
  await demarc.deselect();
  await demarc.canvas.focus();
  await window.keyboard.press('q');
  // an L around the two at the left and below: the upper right is left out
  const corners = [
    [0.05, 0.05],
    [0.45, 0.05],
    [0.45, 0.5],
    [0.97, 0.5],
    [0.97, 0.88],
    [0.05, 0.88],
  ] as const;
  const [first, ...others] = await Promise.all(corners.map((share) => demarc.pointIn(demarc.canvas, share)));
  if (!first) throw new Error('There is no line.');
  await window.mouse.move(first.x, first.y);
  await window.mouse.down();
  for (const { x, y } of others.slice(0, 2)) await window.mouse.move(x, y, { steps: 6 });
  const back = await demarc.pointIn(demarc.canvas, [0.05, 0.5]);
  await window.mouse.move(back.x, back.y, { steps: 6 });
  await expect(demarc.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Lambda');
  await window.mouse.move(first.x, first.y, { steps: 6 });
  for (const { x, y } of others) await window.mouse.move(x, y, { steps: 6 });
  await window.mouse.up();
  await expect(demarc.inspector.getByRole('heading', { name: '3 elements selected' })).toBeVisible();
});

test('black and white is said in the status line, which brings the colours back', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1440, 900);
  await demarc.ready();
  const surface = demarc.canvas.locator('.react-flow').first();
  await window.keyboard.press('Alt+b');
  await expect(surface).toHaveCSS('filter', 'grayscale(1)');
  await demarc.status.getByRole('button', { name: 'Black and white: show colours' }).click();
  await expect(surface).toHaveCSS('filter', 'none');
});
