import { defineConfig } from '@playwright/test'

/**
 * The pages in Debian's Chromium, against the real server: `./verify` starts one on a free port and names it in
 * KERUEN_URL. One worker: the machine has two cores and the server computes.
 */
export default defineConfig({
  testDir: 'test',
  outputDir: 'target/test-results',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: process.env['KERUEN_URL'] ?? 'http://127.0.0.1:8080',
    actionTimeout: 120_000,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Kathmandu',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env['KERUEN_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
