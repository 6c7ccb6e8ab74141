import { app, type Session, type WebContents } from 'electron';
import { ORIGIN } from './protocol.js';

/** `devtools:` serves the inspector's own pages, in development. */
const OWN_SCHEMES: ReadonlySet<string> = new Set(['app:', 'data:', 'blob:', 'devtools:']);

/** Before the app is ready: host names lead nowhere, not even for a prefetch that no request handler sees. */
export function lockDownProcess(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // with --no-sandbox (root) Chromium refuses to start if it is asked for
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    lockDownContents(contents);
  });
}

/** No page leaves the app, opens a window or embeds another. */
function lockDownContents(contents: WebContents): void {
  const refuseForeign = (event: { readonly url: string; preventDefault(): void }) => {
    if (!event.url.startsWith(`${ORIGIN}/`)) event.preventDefault();
  };
  contents.on('will-navigate', refuseForeign);
  contents.on('will-redirect', refuseForeign);
  contents.on('will-frame-navigate', refuseForeign);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // a peer connection asks no request handler
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** The app is offline: every request that is not its own is cancelled, and every permission refused. */
export function lockDownSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !OWN_SCHEMES.has(new URL(url).protocol) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
