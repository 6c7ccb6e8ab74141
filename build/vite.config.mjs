import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { root } from './project.mjs';

/** The window: renderer/ → dist/renderer, served by the app's own protocol. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  base: '/',
  clearScreen: false,
  logLevel: 'warn',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: path.join(root, 'dist', 'renderer'),
    emptyOutDir: true,
    // the fallback runtime's Chromium
    target: 'chrome130',
    // fonts and styles have to be files of their own: the content security policy allows no data: there
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4096,
  },
});
