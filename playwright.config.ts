import { defineConfig } from '@playwright/test'

import { findBrowser } from '#scripts/setup/browser-find.mjs'
import { isRoot } from '#scripts/setup/browser-works.mjs'
import { testHostSettings } from '#scripts/setup/test-host.mjs'

// Workers load this file too. They inherit the environment, and with it the host that the first process chose;
// fixtures read the accounts from there. A host that runs already can be named by hand, with its accounts.
const starts = !process.env['E2E_HOST']
if (starts) {
  const settings = await testHostSettings()
  const url = `http://127.0.0.1:${settings['PORT']}`
  Object.assign(process.env, settings, { SALA_URL: url, E2E_HOST: url })
}
const baseURL = process.env['E2E_HOST'] ?? ''
/** What a run leaves to chance; with the same seed it does the same again. */
process.env['E2E_SEED'] ??= String(Math.floor(Math.random() * 1e6))
if (starts) process.stdout.write(`E2E_SEED=${process.env['E2E_SEED']}\n`)
const chromium = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  // a busy machine may be slow once; a fault is there the second time too, and a flaky test is named as such
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    // what a test disturbs must reach the page; e2e/installed.e2e.ts lets it in
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      // root cannot have the sandbox; some systems have none to give (scripts/setup/browser-works.mjs tries)
      chromiumSandbox: !isRoot() && process.env['CHROMIUM_SANDBOX'] !== 'off',
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: starts
    ? [
        {
          // another folder than the one that somebody builds into meanwhile
          command: `node ${process.env['E2E_DIST'] ?? 'dist'}/server/main.js`,
          url: `${baseURL}/sala/v1/health`,
          timeout: 120_000,
          // a host that is killed leaves its database server behind
          gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        },
      ]
    : [],
})
