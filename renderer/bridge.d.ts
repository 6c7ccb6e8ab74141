import type { Bridge } from '../shared/ipc.js';

declare global {
  interface Window {
    /** Put there by the preload; absent where the window's code runs without the app. */
    readonly demarc: Bridge;
  }
}
