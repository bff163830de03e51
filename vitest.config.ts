import { defineConfig } from 'vitest/config';
import { glossaryPlugin } from './scripts/glossary-plugin.ts';

// Real browsers are driven through puppeteer from Node: it reaches the toolbar popup and Firefox, Vitest's browser mode neither.
// A browser waits much of the time, so two files run side by side; on a busy machine one may need longer than the second that a poll is
// granted else.
const real = { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2, expect: { poll: { timeout: 15_000 } } };

export default defineConfig({
  plugins: [glossaryPlugin()],
  test: {
    projects: [
      // Some tests run whole tools: on a busy machine they take longer than the 5 s that Vitest grants.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...real } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...real } },
    ],
  },
});
