/** What one does on the canvas: boundaries, selection, copies, keys. */
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';

test.describe('boundaries', () => {
  test('take in what is dropped and let it out again', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addBoundary('VPC', demarc.canvas, [0.35, 0.45]);
    await demarc.addService('Amazon EC2', demarc.canvas, [0.85, 0.2]);
    await demarc.dragElement('EC2', demarc.element('VPC'), [0.5, 0.5]);
    await expect(demarc.element('VPC')).toHaveAttribute('aria-label', /inside/);
    await demarc.dragElement('EC2', demarc.canvas, [0.85, 0.2]);
    await expect(demarc.element('VPC')).not.toHaveAttribute('aria-label', /inside/);
  });

  test('refuse what may not stand in them, and leave it where it was', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addBoundary('Private subnet', demarc.canvas, [0.25, 0.4]);
    await demarc.addBoundary('VPC', demarc.canvas, [0.65, 0.45]);
    const before = await demarc.element('VPC').boundingBox();
    await demarc.dragTitle('VPC', demarc.element('Private subnet'));
    await expect(window.locator('.toast')).toContainText(/VPC can.t go into/);
    expect(await demarc.element('VPC').boundingBox()).toEqual(before);
  });

  test('are resized without moving what is inside', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addBoundary('Private subnet', demarc.canvas, [0.4, 0.4]);
    await demarc.addService('Amazon EC2', demarc.element('Private subnet'), [0.5, 0.6]);
    const inside = await demarc.element('EC2').boundingBox();
    await demarc.selectBoundary('Private subnet');
    const grip = demarc.element('Private subnet').locator('.resize-handle.top.left');
    const from = await demarc.pointIn(grip);
    await demarc.drag(from, { x: from.x - 96, y: from.y - 64 });
    const after = await demarc.element('Private subnet').boundingBox();
    expect(after?.width).toBeGreaterThanOrEqual(256 + 88);
    expect(await demarc.element('EC2').boundingBox()).toEqual(inside);
  });

  test('security groups are drawn around the nodes they are dropped on', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('Amazon EC2', demarc.canvas, [0.4, 0.4]);
    await demarc.addBoundary('Security group', demarc.element('EC2'));
    await expect(demarc.status).toContainText('1 boundary');
    await expect(demarc.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Security group');
    await expect(demarc.inspector).toContainText('EC2');
  });
});

test.describe('selection', () => {
  test('a rubber band selects, copies keep their places, deleting takes the connections along', async ({
    app,
    window,
  }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.2, 0.3]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.6, 0.3]);
    await demarc.connect(demarc.element('Lambda'), demarc.element('SQS'));
    await demarc.drag(
      await demarc.pointIn(demarc.canvas, [0.04, 0.15]),
      await demarc.pointIn(demarc.canvas, [0.8, 0.55]),
    );
    await window.keyboard.press('Control+c');
    await window.keyboard.press('Control+v');
    await expect(demarc.status).toContainText('4 nodes · 2 connections');
    const [lambda, queue] = [await places(demarc, 'Lambda'), await places(demarc, 'SQS')];
    expect(queue.map(({ x }) => x)).toEqual(lambda.map(({ x }) => x + queue[0].x - lambda[0].x));
    await window.keyboard.press('Delete');
    await expect(demarc.status).toContainText('2 nodes · 1 connection ');
    await window.keyboard.press('Control+z');
    await expect(demarc.status).toContainText('4 nodes · 2 connections');
    await demarc.deselect();
    await demarc
      .element('Lambda')
      .first()
      .click({ position: { x: 60, y: 12 } });
    await window.keyboard.press('Delete');
    await expect(demarc.status).toContainText('3 nodes · 1 connection ');
  });

  test('arrow keys move by the grid, cut and paste move between places', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('Amazon S3', demarc.canvas, [0.4, 0.4]);
    const [before] = await places(demarc, 'S3');
    await demarc.select('S3');
    await window.keyboard.press('ArrowRight');
    await window.keyboard.press('Shift+ArrowDown');
    const [after] = await places(demarc, 'S3');
    expect(after.x - before.x).toBe(8);
    expect(after.y - before.y).toBe(40);
    await window.keyboard.press('Control+x');
    await expect(demarc.status).toContainText('0 nodes');
    await window.keyboard.press('Control+v');
    await expect(demarc.status).toContainText('1 node ');
  });
});

test.describe('drawing quickly', () => {
  test('a double click, a word and Enter add a node there', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    const at = await demarc.pointIn(demarc.canvas, [0.5, 0.4]);
    await window.mouse.dblclick(at.x, at.y);
    await window.keyboard.type('dynamo');
    await expect(window.getByRole('menuitem', { name: 'Amazon DynamoDB', exact: true })).toBeVisible();
    await window.keyboard.press('Enter');
    const box = await demarc.element('DynamoDB').boundingBox();
    expect(box && Math.abs(box.x + box.width / 2 - at.x) < 12 && Math.abs(box.y + box.height / 2 - at.y) < 12).toBe(
      true,
    );
    await window.mouse.dblclick(at.x, at.y + 200);
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog', { name: 'Add here' })).toBeHidden();
    await expect(demarc.status).toContainText('1 node ');
  });

  test('a connection drawn into the open asks what comes next', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.2, 0.3]);
    await demarc.connect(demarc.element('Lambda'), demarc.canvas);
    await window.keyboard.type('sqs');
    await expect(window.getByRole('menuitem', { name: 'Amazon SQS', exact: true })).toBeVisible();
    await window.keyboard.press('Enter');
    await expect(demarc.status).toContainText('2 nodes · 1 connection ');
  });

  test('the end of a connection is dragged to another node', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.2, 0.3]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.6, 0.2]);
    await demarc.addService('Amazon SNS', demarc.canvas, [0.6, 0.6]);
    await demarc.connect(demarc.element('Lambda'), demarc.element('SQS'));
    await expect(demarc.inspector).toContainText('ToSQS');
    const grip = await demarc.pointIn(demarc.canvas.locator('.edge-grip-target'));
    await demarc.drag(grip, await demarc.pointIn(demarc.element('SNS')));
    await expect(demarc.inspector).toContainText('ToSNS');
    await expect(demarc.status).toContainText('3 nodes · 1 connection ');
  });

  test('a stretch of a line is led by hand, and by itself again', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.15, 0.2]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.7, 0.5]);
    await demarc.connect(demarc.element('Lambda'), demarc.element('SQS'));
    const upright = demarc.canvas.locator('.edge-grip-upright');
    const before = await demarc.pointIn(upright);
    await demarc.drag(before, { x: before.x + 60, y: before.y });
    expect(Math.abs((await demarc.pointIn(upright)).x - before.x - 60)).toBeLessThan(3);
    await window.keyboard.press('Alt+r');
    await expect.poll(async () => Math.abs((await demarc.pointIn(upright)).x - before.x)).toBeLessThan(3);
  });

  test('text notes, steps and directions say what lines and boxes don’t', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.2, 0.3]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.6, 0.3]);
    await demarc.connect(demarc.element('Lambda'), demarc.element('SQS'));
    const step = demarc.inspector.getByRole('spinbutton', { name: 'Step of the flow' });
    await step.fill('3');
    await step.press('Enter');
    await demarc.setProperty('Opened by', 'Both ends');
    await expect(demarc.canvas.locator('.focus-proxy')).toHaveAttribute('aria-label', /^Step 3: Lambda/);
    await demarc.deselect();
    await window.keyboard.press('n');
    await window.keyboard.type('Only in the test account');
    await window.keyboard.press('Enter');
    await expect(demarc.inspector.getByRole('textbox')).toHaveValue('Only in the test account');
  });
});

test.describe('arranging', () => {
  test('aligns, distributes and undoes it by name', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.2, 0.2]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.5, 0.35]);
    await demarc.addService('Amazon SNS', demarc.canvas, [0.62, 0.6]);
    await demarc.deselect();
    await window.keyboard.press('Control+a');
    await demarc.inspector.getByRole('button', { name: 'Align left edges' }).click();
    const xs = async () =>
      Promise.all(['Lambda', 'SQS', 'SNS'].map(async (label) => (await places(demarc, label))[0].x));
    await expect.poll(async () => new Set(await xs()).size).toBe(1);
    await expect(window.getByRole('button', { name: 'Undo: Align 3 elements' })).toBeVisible();
    await window.keyboard.press('Control+z');
    await expect.poll(async () => new Set(await xs()).size).toBe(3);
  });

  test('a dragged node meets the lines of its neighbours', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.3, 0.2]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.6, 0.6]);
    const [lambda] = await places(demarc, 'Lambda');
    const from = await demarc.pointIn(demarc.element('SQS'));
    const middle = await demarc.pointIn(demarc.element('Lambda'));
    await demarc.drag(from, { x: middle.x - 3, y: from.y });
    expect((await places(demarc, 'SQS'))[0].x).toBe(lambda.x);
  });

  test('what is locked stays, what is collapsed hides its inside', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addBoundary('VPC', demarc.canvas, [0.4, 0.45]);
    await demarc.addService('Amazon EC2', demarc.element('VPC'), [0.5, 0.5]);
    await demarc.select('EC2');
    await window.keyboard.press('Control+l');
    const [before] = await places(demarc, 'EC2');
    await demarc.dragElement('EC2', demarc.canvas, [0.9, 0.9]);
    expect((await places(demarc, 'EC2'))[0]).toEqual(before);
    await demarc.selectBoundary('VPC');
    await window.keyboard.press('Alt+Enter');
    await expect(demarc.element('EC2')).toHaveCount(0);
    await expect(demarc.element('VPC')).toHaveAttribute('aria-label', /collapsed, 1 node inside/i);
    await window.keyboard.press('Alt+Enter');
    await expect(demarc.element('EC2')).toHaveCount(1);
  });
});

test.describe('by reflex', () => {
  test('a double click labels a line, and a second one leaves the same side', async ({ app, window }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addService('AWS Lambda', demarc.canvas, [0.2, 0.3]);
    await demarc.addService('Amazon SQS', demarc.canvas, [0.6, 0.3]);
    await demarc.addService('Amazon SNS', demarc.canvas, [0.6, 0.7]);
    await demarc.connect(demarc.element('Lambda'), demarc.element('SQS'));
    // the first line is still selected: its grip stands beside the handle
    await demarc.connect(demarc.element('Lambda'), demarc.element('SNS'));
    await expect(demarc.status).toContainText('3 nodes · 2 connections ');
    const middle = await demarc.pointIn(demarc.canvas.locator('.edge-grip-segment').first());
    await window.mouse.dblclick(middle.x, middle.y);
    await window.keyboard.type('alarms');
    await window.keyboard.press('Enter');
    await expect(demarc.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('alarms');
  });

  test('Ctrl drags a copy, a boundary is resized by the middle of its side, and tidying up brings all into view', async ({
    app,
    window,
  }) => {
    const demarc = await emptyCanvas(new Demarc(app, window));
    await demarc.addBoundary('VPC', demarc.canvas, [0.45, 0.4]);
    await demarc.addService('AWS Lambda', demarc.element('VPC'), [0.3, 0.5]);
    await window.keyboard.down('Control');
    const from = await demarc.pointIn(demarc.element('Lambda'));
    await demarc.drag(from, { x: from.x + 220, y: from.y });
    await window.keyboard.up('Control');
    await expect(demarc.status).toContainText('2 nodes ');
    await demarc.selectBoundary('VPC');
    const before = await demarc.element('VPC').boundingBox();
    const side = await demarc.pointIn(demarc.element('VPC'), [1, 0.5]);
    await demarc.drag(side, { x: side.x + 80, y: side.y });
    const after = await demarc.element('VPC').boundingBox();
    expect(Math.abs((after?.width ?? 0) - (before?.width ?? 0) - 80)).toBeLessThan(9);
    await expect(demarc.status).toContainText('0 connections ');
    await window.keyboard.press('Control+c');
    const corner = await demarc.pointIn(demarc.canvas, [0.02, 0.9]);
    await window.mouse.click(corner.x, corner.y, { button: 'right' });
    await window.getByRole('menuitem', { name: 'Paste here' }).click();
    await expect(demarc.status).toContainText('4 nodes · 0 connections · 2 boundaries');
    await window.keyboard.press('Control+Shift+l');
    const pane = await demarc.canvas.boundingBox();
    await expect
      .poll(async () => {
        const box = await demarc.canvas.locator('[data-id="b_vpc-2"]').boundingBox();
        return box && pane && box.x > pane.x && box.y > pane.y && box.y + box.height < pane.y + pane.height;
      })
      .toBe(true);
  });
});

test('names of what is often used are not cut off', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.ready();
  for (const provider of ['AWS', 'Azure', 'GCP']) {
    await demarc.palette.getByRole('tab', { name: provider }).click();
    const names = demarc.palette.getByRole('region', { name: 'Often used' }).locator('.palette-tile-name');
    await expect(names.first()).toBeVisible();
    const cut = await names.evaluateAll((all) =>
      all
        .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth)
        .map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
    // what holds the rest comes before the long lists, wherever one was in the list before
    await expect(
      demarc.palette.getByRole('button', { name: /^Add boundary (Account|Subscription|Project)$/ }),
    ).toBeInViewport();
    await demarc.palette.locator('.palette-items').evaluate((list) => {
      list.scrollTo(0, list.scrollHeight);
    });
  }
});

test('everything is reached and named by the keyboard alone', async ({ app, window }) => {
  const demarc = await emptyCanvas(new Demarc(app, window));
  const { keyboard } = window;
  await keyboard.press('/');
  await keyboard.type('amazon s3');
  await keyboard.press('Enter');
  await expect(demarc.status).toContainText('1 node ');
  await keyboard.press('Control+a');
  await keyboard.type('rds');
  await expect(demarc.palette.getByRole('button', { name: 'Add Amazon RDS', exact: true })).toBeVisible();
  await keyboard.press('Enter');
  await expect(demarc.status).toContainText('2 nodes');
  await keyboard.press('Escape');
  await demarc.canvas.focus();
  await keyboard.press('Escape');
  await keyboard.press('Tab');
  await expect(demarc.canvas.locator('.focus-proxy')).toBeFocused();
  const first = await demarc.canvas.locator('.focus-proxy').getAttribute('aria-label');
  await keyboard.press('Tab');
  const second = await demarc.canvas.locator('.focus-proxy').getAttribute('aria-label');
  expect([first?.split(',')[0], second?.split(',')[0]]).toEqual(['S3', 'RDS']);
  await keyboard.press('F2');
  await keyboard.type('vault');
  await keyboard.press('Enter');
  await expect(demarc.element('vault')).toBeVisible();
});

test('what is fitted stays so in a larger window, and what was zoomed stays as it was', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.ready();
  await demarc.setSize(1200, 800);
  const small = await demarc.zoom();
  await demarc.setSize(1600, 1000);
  await expect.poll(() => demarc.zoom()).toBeGreaterThan(small);
  await window.keyboard.press('Control+0');
  await expect.poll(() => demarc.zoom()).toBe(100);
  await demarc.setSize(1200, 800);
  expect(await demarc.zoom()).toBe(100);
});

test('the overview map, the zoom and the fit move the view', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1440, 900);
  await demarc.ready();
  await demarc.deselect();
  const atFit = await demarc.zoom();
  await window.keyboard.press('Control+0');
  await expect.poll(() => demarc.zoom()).toBe(100);
  await window.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => demarc.zoom()).toBe(125);
  await window.keyboard.press('Shift+1');
  await expect.poll(() => demarc.zoom()).toBe(atFit);
});

interface Place {
  readonly x: number;
  readonly y: number;
}

async function emptyCanvas(demarc: Demarc): Promise<Demarc> {
  await demarc.setSize(1440, 900);
  await demarc.startEmpty();
  return demarc;
}

/** Places of the elements of a name, from left to right. */
async function places(demarc: Demarc, label: string): Promise<readonly [Place, ...Place[]]> {
  const boxes = await Promise.all((await demarc.element(label).all()).map((element) => element.boundingBox()));
  const [first, ...rest] = boxes.filter((box) => box !== null).sort((a, b) => a.x - b.x);
  if (first === undefined) throw new Error(`${label} is not on the screen.`);
  return [first, ...rest];
}
