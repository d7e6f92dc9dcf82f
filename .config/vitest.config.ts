import path from 'node:path';
import {defineConfig} from 'vitest/config';

/** Unit tests stand beside what they test; browser journeys live in tests/ and run with Playwright. */
export default defineConfig({
  root: process.cwd(),
  // The site's tsconfig keeps JSX for the bundler; here it becomes plain calls.
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {alias: {'@site': path.resolve(__dirname, '..')}},
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Time and language must not depend on the machine.
    env: {TZ: 'Europe/Stockholm', LANG: 'sv_SE.UTF-8'},
    css: {modules: {classNameStrategy: 'non-scoped'}},
  },
});
