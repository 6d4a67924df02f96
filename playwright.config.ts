import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from './scripts/lib/browser.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Most of a test is waiting for what a reader would see, so two cores have time for more.
  workers: 3,
  // A busy machine is no reason to fail.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  globalSetup: './tests/e2e/serve.ts',
  use: {
    locale: 'sv-SE',
    launchOptions: {
      args: BROWSER_ARGS,
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
    },
  },
});
