import { app } from 'electron';
import { ORIGIN } from './protocol.js';

/** No page leaves the app, opens a window or embeds another. */
export function lockDownContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (event: { preventDefault(): void }, url: string) => {
      if (!url.startsWith(`${ORIGIN}/`)) event.preventDefault();
    };
    contents.on('will-navigate', (event) => {
      refuse(event, event.url);
    });
    contents.on('will-redirect', (event) => {
      refuse(event, event.url);
    });
    contents.on('will-frame-navigate', (event) => {
      refuse(event, event.url);
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
