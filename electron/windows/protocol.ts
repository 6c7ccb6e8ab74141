import { net, protocol, session } from 'electron';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Origin of every page and every picture of the app. */
export const ORIGIN = 'app://demarc';

/** What the window may load: its own files. Inline script, inline style, eval and every connection elsewhere are refused. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: app:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Before the app is ready: pages of `app://` are as trusted as https ones. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** A file below one of the served folders, or undefined: nothing outside is ever read. */
export function servedFile(dist: string, pathname: string): string | undefined {
  const icons = pathname.startsWith('/icons/');
  const folder = icons ? dist : path.join(dist, 'renderer');
  const relative = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
  if (relative.includes('\0')) return undefined;
  const file = path.join(folder, relative);
  if (!file.startsWith(folder + path.sep)) return undefined;
  try {
    const real = realpathSync(file);
    return real.startsWith(realpathSync(folder) + path.sep) ? real : undefined;
  } catch {
    return undefined;
  }
}

export function serveApp(dist: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'demarc' ? servedFile(dist, url.pathname) : undefined;
    if (file === undefined) return new Response('Not found', { status: 404 });
    const answer = await net.fetch(pathToFileURL(file).href);
    const headers = new Headers(answer.headers);
    headers.set('Content-Security-Policy', POLICY);
    headers.set('X-Content-Type-Options', 'nosniff');
    return new Response(answer.body, { status: answer.status, headers });
  });
}

const OWN_SCHEMES = ['app:', 'data:', 'blob:', 'devtools:', 'file:'];

/** The app is offline: every request that is not its own is cancelled, and every permission refused. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest((details, callback) => {
    const { protocol: scheme } = new URL(details.url);
    // a file: request comes from the handler above only: no page may load one
    const own = OWN_SCHEMES.includes(scheme) && !(scheme === 'file:' && details.webContentsId !== undefined);
    callback({ cancel: !own });
  });
  defaultSession.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
}
