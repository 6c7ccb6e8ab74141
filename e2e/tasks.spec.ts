/** The task list: what is left, in the order and the part that one wants, decided on by mouse or key. */
import { expect, test } from './app.js';
import { Demarc } from './pages/demarc.js';

test.beforeEach(async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1440, 1000);
  await demarc.ready();
});

test('filters by text, severity and selection, and says when nothing passes', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  const all = await demarc.taskTitles();
  expect(all.length).toBeGreaterThan(10);
  const filter = window.getByRole('searchbox', { name: 'Filter tasks by text' });
  await filter.fill('TLS');
  await expect.poll(() => demarc.taskTitles()).toEqual(all.filter((title) => title.includes('TLS')));
  await filter.fill('nothing is called so');
  await expect(window.getByText('No task passes these filters.')).toBeVisible();
  await window.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect.poll(() => demarc.taskTitles()).toEqual(all);
  await window.getByRole('button', { name: 'Severity: all' }).click();
  await window.getByRole('menuitemcheckbox', { name: 'Critical' }).click();
  await window.keyboard.press('Escape');
  await expect.poll(() => demarc.taskTitles()).toEqual(['Require MFA for every administrator']);
  await window.getByRole('button', { name: 'Clear', exact: true }).click();
  await demarc.select('orders-index');
  await window.getByRole('button', { name: 'Only selected' }).click();
  await expect.poll(async () => (await demarc.taskTitles()).length).toBe(1);
});

test('sorts by a column and groups by place', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  const before = await demarc.taskTitles();
  await window.getByRole('columnheader', { name: 'Task' }).getByRole('button').click();
  const sorted = [...before].sort((a, b) => a.localeCompare(b));
  await expect.poll(() => demarc.taskTitles()).toEqual(sorted);
  await window.getByRole('columnheader', { name: 'Task' }).getByRole('button').click();
  await expect.poll(() => demarc.taskTitles()).toEqual([...sorted].reverse());
  await window.getByRole('button', { name: 'Group by node' }).click();
  await expect(demarc.tasks.getByRole('row', { name: /^orders-app-a, \+1 · \d+/ })).toBeVisible();
});

test('is decided on by keys, and reopened', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  const before = await demarc.outstanding();
  const row = demarc.tasks.getByRole('row', { name: /Require MFA for every administrator/ });
  await row.click();
  await row.focus();
  await window.keyboard.press('d');
  await expect.poll(() => demarc.outstanding()).toBe(before - 1);
  await window.getByRole('button', { name: 'State: outstanding' }).click();
  await window.getByRole('menuitemradio', { name: 'All', exact: true }).click();
  await window.getByRole('searchbox', { name: 'Filter tasks by text' }).fill('Require MFA for every');
  await demarc.tasks.getByRole('button', { name: /: Done$/ }).click();
  await window.getByRole('menuitem', { name: 'Reopen' }).click();
  await expect.poll(() => demarc.outstanding()).toBe(before);
});

test('shows where a task is, and the inspector why and how', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.tasks.getByRole('row', { name: /Limit outbound traffic/ }).click();
  await demarc.select('orders-app-a');
  const card = demarc.inspector.getByRole('button', { name: /^Limit outbound traffic/ });
  await card.click();
  await expect(demarc.inspector.locator('.task-how li').first()).toBeVisible();
  await expect(demarc.inspector.locator('.task-origin')).toContainText('Medium · ');
  const duty = demarc.inspector.getByRole('button', { name: /^Guest operating system/ });
  await duty.click();
  await expect(demarc.inspector.locator('.duty-why .because li').first()).toContainText(/\w/);
});

test('an owner can be corrected with a reason, and the correction shows', async ({ app, window }) => {
  const demarc = new Demarc(app, window);
  await demarc.select('orders-app-a');
  await demarc.inspector.getByRole('button', { name: /^Guest operating system/ }).click();
  await demarc.inspector.getByRole('button', { name: /Correct/ }).click();
  await window.getByRole('menuitem', { name: 'The provider' }).click();
  await demarc.inspector.getByRole('textbox', { name: /reason|why/i }).fill('The image is patched by the vendor');
  await window.keyboard.press('Enter');
  await expect(demarc.inspector.getByRole('button', { name: /^Guest operating system corrected/ })).toContainText(
    'AWS',
  );
  await expect(demarc.inspector.locator('.correction')).toContainText('The image is patched by the vendor');
  await demarc.inspector.getByRole('button', { name: 'Take it back' }).click();
  await expect(demarc.inspector.getByRole('button', { name: /^Guest operating system/ })).toContainText('You');
});
