// End-to-end tests in a real Chromium, and in Firefox where browsers differ, against the built site. `cargo xtask test` starts
// the server and names it.
import { defineConfig } from '@playwright/test';
import { launchOptions } from './support/chromium.js';
import { firefox } from './support/firefox.js';

const URL = process.env.FAROL_URL ?? 'http://127.0.0.1:4173/';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../target/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: [
    // What one test keeps is of no use to the next; offline.spec.js allows service workers.
    { name: 'chromium', use: { browserName: 'chromium', launchOptions, serviceWorkers: 'block' } },
    { name: 'firefox', grep: /single\.spec|@firefox/, use: firefox },
  ],
  use: { baseURL: URL, viewport: { width: 1280, height: 800 }, actionTimeout: 15_000 },
  webServer: process.env.FAROL_URL
    ? undefined
    : { command: 'cargo xtask serve --no-build --port 4173', cwd: '..', url: URL, reuseExistingServer: true, timeout: 300_000 },
});
