import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // tests share no state: one worker loads a module once for all of them
    pool: 'threads',
    isolate: false,
    // the linter runs beside it
    testTimeout: 30_000,
    hookTimeout: 30_000,
    setupFiles: ['build/unitSetup.ts'],
    include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
  },
});
