import type { Bridge } from '../../shared/ipc.js';

/** The main process, as the preload offers it. */
export const bridge: Bridge = {
  request: (channel, request) => window.demarc.request(channel, request),
  on: (event, listener) => window.demarc.on(event, listener),
};
