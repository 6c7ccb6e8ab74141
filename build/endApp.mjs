import process from 'node:process';

/**
 * Ends an app that is driven from here without its question about unsaved work, and with all its processes: none of them
 * writes to a folder that is removed afterwards. Resolves once it is gone.
 * @param {import('@playwright/test').ElectronApplication} app
 */
export async function endApp(app) {
  const closed = app.waitForEvent('close');
  const { pid } = app.process();
  // the app leads a group of its own, where there are groups
  if (pid !== undefined && process.platform !== 'win32') process.kill(-pid, 'SIGKILL');
  else app.process().kill();
  await closed;
}
