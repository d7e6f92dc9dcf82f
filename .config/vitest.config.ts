import path from 'node:path';
import {defineConfig} from 'vitest/config';

const standIn = (name: string) => path.resolve(__dirname, 'docusaurus', name);

/** Unit tests stand beside what they test; browser journeys live in tests/ and run with Playwright. */
export default defineConfig({
  root: process.cwd(),
  // The site's tsconfig keeps JSX for the bundler; here it becomes plain calls.
  oxc: {jsx: {runtime: 'automatic'}},
  resolve: {
    alias: {
      '@site': path.resolve(__dirname, '..'),
      // These exist only inside a Docusaurus build.
      '@docusaurus/Link': standIn('Link.tsx'),
      '@docusaurus/router': 'react-router-dom',
      '@docusaurus/useBaseUrl': standIn('useBaseUrl.ts'),
      '@docusaurus/useBrokenLinks': standIn('useBrokenLinks.ts'),
      '@docusaurus/useDocusaurusContext': standIn('useDocusaurusContext.ts'),
      '@docusaurus/useIsBrowser': standIn('useIsBrowser.ts'),
      '@generated/site-storage': standIn('siteStorage.ts'),
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Speed is measured by the benches; a test is not to fail because the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Time and language must not depend on the machine.
    env: {TZ: 'Europe/Stockholm', LANG: 'sv_SE.UTF-8'},
    css: {modules: {classNameStrategy: 'non-scoped'}},
  },
});
