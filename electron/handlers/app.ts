import { app } from 'electron';
import { z } from 'zod';
import { catalog } from '../../shared/catalog/index.js';
import { handler, type Handler } from './handler.js';

export function appHandlers(): readonly Handler[] {
  return [
    handler('app:info', z.undefined(), () =>
      Promise.resolve({
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        catalogVersion: catalog.version,
        platform: process.platform,
      }),
    ),
  ];
}
