import { BrowserWindow, dialog, nativeTheme, screen, type Rectangle } from 'electron';
import path from 'node:path';
import { readSettings, writeSettings } from '../files/settings.js';
import { isOnScreen } from './bounds.js';
import { ORIGIN } from './protocol.js';

const DEFAULT_SIZE = { width: 1440, height: 900 };
const GROUND = { light: '#F6F7FA', dark: '#10151F' };
/** What every page of the app is opened with. */
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
} as const;

/** The remembered place, if a screen still shows it. */
function startBounds(remembered: Rectangle | undefined): Partial<Rectangle> {
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  return remembered && isOnScreen(remembered, screens) ? remembered : DEFAULT_SIZE;
}

/** The window appears at once, empty in the ground's colour: no white flash while the page loads. */
export async function openMainWindow(dist: string, userData: string): Promise<BrowserWindow> {
  const { bounds } = await readSettings(userData);
  const window = new BrowserWindow({
    ...startBounds(bounds),
    minWidth: 800,
    minHeight: 560,
    title: 'Demarc',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: { ...SAFE_PREFERENCES, preload: path.join(dist, 'preload.cjs') },
  });
  window.on('close', () => {
    if (!window.isFullScreen()) void writeSettings(userData, { bounds: window.getNormalBounds() });
  });
  offerNewPage(window);
  await window.loadURL(`${ORIGIN}/index.html`);
  return window;
}

/** A page that broke down is shown anew with what was drawn in it; not by itself, or it would break down for ever. */
function offerNewPage(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const question = {
      type: 'error' as const,
      message: 'The window stopped working.',
      detail: 'What you drew is kept. Show it again?',
      buttons: ['Show it again', 'Quit'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    };
    void dialog.showMessageBox(window, question).then(({ response }) => {
      if (window.isDestroyed()) return;
      if (response === 0) window.webContents.reload();
      else window.destroy();
    });
  });
}
