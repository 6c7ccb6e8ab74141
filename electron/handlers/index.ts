import { appHandlers } from './app.js';
import { clipboardHandlers } from './clipboard.js';
import { exportHandlers } from './export.js';
import { fileHandlers } from './file.js';
import type { Handler } from './handler.js';
import { linkHandlers } from './link.js';
import { recoveryHandlers } from './recovery.js';
import type { Services } from './services.js';
import { windowHandlers } from './window.js';

/** Every channel of the contract, answered. */
export function handlersOf(services: Services): readonly Handler[] {
  return [
    ...appHandlers(),
    ...clipboardHandlers(),
    ...exportHandlers(services),
    ...fileHandlers(services),
    ...linkHandlers(),
    ...recoveryHandlers(services),
    ...windowHandlers(),
  ];
}
