import {defineConfig} from 'vitest/config';

/** Unit tests stand beside what they test; browser journeys live in tests/ and run with Playwright. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
  },
});
