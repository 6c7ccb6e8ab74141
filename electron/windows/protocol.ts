import { protocol, type Session } from 'electron';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';

/** Origin of every page of the app. */
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

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Before the app is ready: pages of `app://` are as trusted as https ones, and their compiled scripts are cached. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

function decoded(pathname: string): string | undefined {
  try {
    const text = decodeURIComponent(pathname);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

export interface ServedFolders {
  /** Answers for `/…`. */
  readonly page: string;
  /** Answers for `/icons/…`. */
  readonly icons: string;
}

/** A file below one of the served folders, or undefined: nothing outside is ever read, by links neither. */
export async function servedFile(folders: ServedFolders, pathname: string): Promise<string | undefined> {
  const relative = decoded(pathname === '/' ? '/index.html' : pathname);
  if (relative === undefined) return undefined;
  const isIcon = relative.startsWith('/icons/');
  const folder = isIcon ? folders.icons : folders.page;
  try {
    const file = await realpath(path.join(folder, isIcon ? relative.slice('/icons'.length) : relative));
    return file.startsWith((await realpath(folder)) + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

export function serveApp(session: Session, folders: ServedFolders): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const file = url.host === 'demarc' ? await servedFile(folders, url.pathname) : undefined;
    const type = file === undefined ? undefined : MEDIA_TYPES[path.extname(file)];
    if (file === undefined || type === undefined) return new Response('Not found', { status: 404 });
    const headers = { 'Content-Type': type, 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff' };
    return new Response(new Uint8Array(await readFile(file)), { headers });
  });
}
