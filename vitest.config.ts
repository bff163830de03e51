import { defineConfig } from 'vitest/config';
import { glossaryPlugin } from './scripts/glossary-plugin.ts';

// Real browsers are driven through puppeteer from Node: it reaches the toolbar popup and Firefox, Vitest's browser mode neither.
const real = { testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false };

export default defineConfig({
  plugins: [glossaryPlugin()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...real } },
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...real } },
    ],
  },
});
