import path from 'node:path';
import {defineConfig} from '@playwright/test';
import LAUNCH_ARGS from '../scripts/lib/launchArgs.cjs';

const root = path.resolve(__dirname, '..');
const tests = path.join(root, 'tests');
const WHOLE_BUILD = /[\\/]tests[\\/]build[\\/]/;
const port = Number(process.env.SAMSYN_PORT ?? 4173);

/**
 * Browser tests of the built site. `tests/*.spec.ts` are journeys: each runs at a phone's and a
 * desktop's width. `tests/build/*.spec.ts` go through the whole build once.
 * The browser is found by `npm test` (scripts/lib/browser.mjs) and handed over as CHROMIUM_PATH.
 */
export default defineConfig({
  testDir: tests,
  outputDir: path.join(root, 'test-results'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: {timeout: 5_000},
  reporter: [
    ['list', {printSteps: false}],
    ['json', {outputFile: path.join(root, '.cache/test/browser.json')}],
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    screenshot: 'only-on-failure',
    launchOptions: {executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_ARGS},
  },
  projects: [
    {
      name: 'bygge',
      testDir: path.join(tests, 'build'),
      use: {viewport: {width: 1280, height: 900}},
    },
    {name: 'dator', testIgnore: WHOLE_BUILD, use: {viewport: {width: 1280, height: 900}}},
    {
      name: 'telefon',
      testIgnore: WHOLE_BUILD,
      use: {viewport: {width: 360, height: 740}, hasTouch: true, deviceScaleFactor: 2},
    },
  ],
  webServer: {
    command: `npm run --silent serve -- --port ${port}`,
    cwd: root,
    port,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
