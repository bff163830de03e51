import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../support/extension-browser.ts';
import { waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';

/** What chrome://extensions itself uses when the reader changes what an extension may do. */
interface ExtensionsPage {
  chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
}

describe('the popup is honest about what the browser allows, in chromium', () => {
  let server: PageServer;
  let reader: Awaited<ReturnType<typeof openChromium>>;
  const folder = mkdtempSync(join(tmpdir(), 'plainterm-'));

  beforeAll(async () => {
    server = await servePages({ '/article': article });
    writeFileSync(join(folder, 'article.html'), article);
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    reader = await openChromium();
  });
  afterEach(async () => {
    await reader.close();
  });

  test('a page of the browser’s own', async () => {
    const page = await reader.open('chrome://version');
    const popup = await reader.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('Extensions may not run on this page'));
    expect(await popup.$('[role="switch"]')).toBeNull();
    await page.close();
  });

  test('a file on this computer', async () => {
    const page = await reader.open(pathToFileURL(join(folder, 'article.html')).href);
    await waitForMarks(page, 6);
    const popup = await reader.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('5 words explained on this page'));
    expect(await popup.$eval('[role="switch"]', (element) => element.textContent)).toBe('Explain words in files on this computer');
  });

  test('a site that the reader has not allowed', async () => {
    const settings = await reader.open('chrome://extensions');
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const worker = await reader.worker();
    const tab = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query(query: object): Promise<{ id?: number }[]> } } };
      return (await chrome.tabs.query({ active: true }))[0]?.id;
    });
    await settings.evaluate(
      (extensionId) =>
        (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        }),
      reader.id(),
    );
    // The toolbar button itself would give access to the tab, so the popup is opened as a page.
    const popup = await reader.open(`chrome-extension://${reader.id()}/popup.html?tab=${tab}`);
    await popup.waitForFunction(() => document.body.innerText.includes('has not let Plainterm read this site yet'));
    expect(await popup.$eval('.button', (button) => button.textContent)).toBe('Allow');
  });
});
