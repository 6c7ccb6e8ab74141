import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  timeout: 120_000,
  // until what is awaited is there: a busy machine starts the app in seconds
  expect: { timeout: 20_000 },
  // one Electron at a time: two starve each other on a small machine
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json']],
});
