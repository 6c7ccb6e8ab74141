/** Start-up: wiring only. */
import { app, dialog, session } from 'electron';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { EXPORT_SWITCH } from './files/exportJob.js';
import { FileTokens } from './files/fileTokens.js';
import { RequestedFile } from './files/requestedFile.js';
import { settingsWritten } from './files/settings.js';
import { handlersOf } from './handlers/index.js';
import { registerHandlers } from './handlers/register.js';
import { askBeforeClosing } from './handlers/window.js';
import { lockDownProcess, lockDownSession } from './windows/lockDown.js';
import { openMainWindow } from './windows/mainWindow.js';
import { setMenu } from './windows/menu.js';
import { registerScheme, serveApp } from './windows/protocol.js';
import { runExportJob } from './windows/runExportJob.js';

/** Folder of the bundle; in a package, icons, fonts and templates lie beside it for the command line to share. */
const dist = __dirname;
const assets = app.isPackaged ? process.resourcesPath : dist;

async function openApp(): Promise<void> {
  serveApp(session.defaultSession, { page: path.join(dist, 'renderer'), icons: path.join(assets, 'icons') });
  lockDownSession(session.defaultSession);
  setMenu();
  const userData = app.getPath('userData');
  const requested = new RequestedFile();
  requested.addFrom(process.argv, process.cwd());
  registerHandlers(handlersOf({ userData, assets, tokens: new FileTokens(), requested }));
  const window = await openMainWindow(dist, userData);
  askBeforeClosing(window);
  app.on('second-instance', (_event, argv, folder) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    if (requested.addFrom(argv, folder)) window.webContents.send('file:waiting', undefined);
  });
  // for whoever started the app and waits for it
  process.stdout.write('READY\n');
}

function startApp(): void {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.on('window-all-closed', () => {
    void settingsWritten().finally(() => {
      app.quit();
    });
  });
  void app
    .whenReady()
    .then(openApp)
    .catch((error: unknown) => {
      dialog.showErrorBox('Demarc can’t start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
}

/** Without a window, and beside a running app: on a data folder of its own. */
function startExport(file: string): void {
  const userData = mkdtempSync(path.join(app.getPath('temp'), 'demarc-export-'));
  app.setPath('userData', userData);
  void app
    .whenReady()
    .then(() => runExportJob(file))
    .then((code) => {
      app.exit(code);
    });
  app.on('quit', () => {
    rmSync(userData, { recursive: true, force: true });
  });
  // the hidden windows of a job come and go
  app.on('window-all-closed', () => undefined);
}

registerScheme();
lockDownProcess();
const job = process.argv[process.argv.indexOf(EXPORT_SWITCH) + 1];
if (process.argv.includes(EXPORT_SWITCH) && job !== undefined) startExport(job);
else startApp();
