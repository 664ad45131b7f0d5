import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './support/browser.ts';

/** Another port where several copies of the project are checked on one machine. */
const PORT = Number(process.env.E2E_PORT ?? 4183);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    launchOptions: { args: [...BROWSER_ARGS], ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `npm run --silent graph -- --quiet --out public/graph.json && npx vite build --logLevel warn && npx vite preview --port ${PORT} --strictPort --logLevel warn`,
    cwd: '..',
    url: `http://localhost:${PORT}/`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
});
