import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';

describe.each(bothBrowsers)('the ways to the settings page in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeEach(async () => {
    server = await servePages({ '/article': article });
    reader = await openBrowser();
  });
  afterEach(async () => {
    await reader.close();
    await server.close();
  });

  test.each(['popup', 'glossary'])('the %s opens it', async (from) => {
    const page = await reader.open(server.at('/article'));
    const own = from === 'popup' ? await reader.openPopup(page) : await reader.openOwn('glossary.html', '.glossary');
    await own.waitForSelector('aria/Settings[role="button"]');
    await own.click('aria/Settings[role="button"]');
    await expect(reader.waitForOwnTab('/options.html')).resolves.toBeUndefined();
  });
});
