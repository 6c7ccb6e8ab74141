/** Start-up: wiring only. */
import { app, BrowserWindow } from 'electron';
import path from 'node:path';
import { FileTokens } from './files/fileTokens.js';
import { askBeforeClosing } from './handlers/window.js';
import { handlersOf } from './handlers/index.js';
import { registerHandlers } from './handlers/register.js';
import { lockDownContents } from './windows/lockDown.js';
import { openMainWindow } from './windows/mainWindow.js';
import { setMenu } from './windows/menu.js';
import { lockSession, registerScheme, serveApp } from './windows/protocol.js';

const dist = __dirname;
const tokens = new FileTokens();

/** The file that the command line names; switches are Chromium's. */
function fileArgument(argv: readonly string[]): string | undefined {
  return argv.slice(1).find((argument) => argument.endsWith('.demarc') && !argument.startsWith('-'));
}

async function open(): Promise<void> {
  const window = await openMainWindow(dist, app.getPath('userData'));
  askBeforeClosing(window);
  process.stdout.write('READY\n');
}

registerScheme();
if (process.getuid?.() !== 0) app.enableSandbox();
if (app.requestSingleInstanceLock()) {
  lockDownContents();
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(async () => {
    serveApp(dist);
    lockSession();
    setMenu();
    const initial = fileArgument(process.argv);
    registerHandlers(
      handlersOf({
        userData: app.getPath('userData'),
        dist,
        tokens,
        ...(initial === undefined ? {} : { initialFile: path.resolve(initial) }),
      }),
    );
    await open();
  });
} else {
  app.quit();
}
