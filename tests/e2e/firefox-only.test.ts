import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openFirefox } from '../support/extension-browser.ts';
import { marks, readCard, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import { article } from './pages.ts';

test('tabs that were open before the install are read once, in firefox', async () => {
  const server = await servePages({ '/article': article });
  let page: Page | undefined;
  const reader = await openFirefox({
    before: async (open) => {
      page = await open(server.at('/article'));
    },
  });
  try {
    if (!page) throw new Error('no page was opened');
    await page.bringToFront();
    await waitForMarks(page, 6);
    expect(await readCard(reader, page, 'lumbar spine')).toMatch(/^lumbar spine\n/m);
    expect(await marks(page)).toHaveLength(6);
  } finally {
    await reader.close();
    await server.close();
  }
});
