import { BrowserWindow, nativeTheme, screen, type Rectangle } from 'electron';
import path from 'node:path';
import { readSettings, writeSettings } from '../files/settings.js';
import { ORIGIN } from './protocol.js';

const DEFAULT_SIZE = { width: 1440, height: 900 };
const GROUND = { light: '#F6F7FA', dark: '#10151F' };

/** Preferences that every window of the app has. */
export function safePreferences(dist: string) {
  return {
    preload: path.join(dist, 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  } as const;
}

/** The remembered place, if a screen still shows it. */
function visibleBounds(remembered: Rectangle | undefined): Partial<Rectangle> {
  if (!remembered) return DEFAULT_SIZE;
  const shown = screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(remembered.x + remembered.width, workArea.x + workArea.width);
    const bottom = Math.min(remembered.y + remembered.height, workArea.y + workArea.height);
    return right - Math.max(remembered.x, workArea.x) > 100 && bottom - Math.max(remembered.y, workArea.y) > 100;
  });
  return shown ? remembered : DEFAULT_SIZE;
}

export async function openMainWindow(dist: string, userData: string): Promise<BrowserWindow> {
  const settings = await readSettings(userData);
  const window = new BrowserWindow({
    ...visibleBounds(settings.bounds),
    minWidth: 800,
    minHeight: 560,
    title: 'Demarc',
    // shown at once in the ground's colour: no white flash while the page loads
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: safePreferences(dist),
  });
  window.on('close', () => {
    if (!window.isFullScreen()) void writeSettings(userData, { bounds: window.getNormalBounds() });
  });
  await window.loadURL(`${ORIGIN}/index.html`);
  return window;
}
