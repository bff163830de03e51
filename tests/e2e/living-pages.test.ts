import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, pointAt, readCard, waitForCard, waitForMarks, waitForNoCard, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf, threePage } from './pages.ts';

declare global {
  /** The `persisted` of every `pageshow` of the page. */
  // What lives on the global object can only be declared so.
  // oxlint-disable-next-line no-var
  var returns: boolean[];
}

const returningPage = pageOf(`<p id="text">The lumbar spine.</p><p>Of sciatica, and of sciatica.</p><script>
  globalThis.returns = [];
  addEventListener('pageshow', ({ persisted }) => returns.push(persisted));
</script>`);

/** Goes to another page and comes back to the very document that was left, as the back button does. */
async function leaveAndReturn(page: Page, away: string, meanwhile = async () => {}): Promise<void> {
  await page.evaluate(() => globalThis.returns.splice(0));
  await page.goto(away);
  await meanwhile();
  // No load event follows a page from the cache, so `goBack()` would wait in vain in Firefox.
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => (globalThis.returns ?? []).length > 0, { polling: 50 });
  expect(await page.evaluate(() => globalThis.returns), 'the page has to come from the back-forward cache').toEqual([true]);
}

async function write(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    document.open();
    document.write(text);
    document.close();
  }, html);
}

const written = '<body style="font: 18px sans-serif"><p>Only a hammertoe now, and a hammertoe.</p>';

describe.each(bothBrowsers)('pages that are left and written anew, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/returning': returningPage, '/three': threePage });
    reader = await openBrowser();
  });
  beforeEach(async () => {
    await reader.store({ sites: {}, mention: 'section' });
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  describe('a page that comes back from the back-forward cache', () => {
    test('has its marks and a card, and what changes in it is read', async () => {
      const page = await reader.open(server.at('/returning'));
      await waitForMarks(page, 2);
      await leaveAndReturn(page, server.at('/three'));
      await expect.poll(() => marks(page)).toEqual(['lumbar spine', 'sciatica']);
      expect(await readCard(reader, page, 'lumbar spine')).toMatch(/^lumbar spine\n/m);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await page.$eval('#text', (text) => {
        text.textContent = 'A tendon.';
      });
      await expect.poll(() => marks(page)).toEqual(['tendon', 'sciatica']);
      await page.close();
    });

    test('has no card open that was open when it was left', async () => {
      const page = await reader.open(server.at('/returning'));
      await waitForMarks(page, 2);
      await pointAt(page, 'sciatica');
      await waitForCard(page);
      await leaveAndReturn(page, server.at('/three'));
      await waitForNoCard(page);
      expect(await page.$('glossary-card')).toBeNull();
      await page.close();
    });

    test('obeys what was chosen while it was away', async () => {
      const page = await reader.open(server.at('/returning'));
      await waitForMarks(page, 2);
      await leaveAndReturn(page, server.at('/three'), async () => {
        await waitForMarks(page, 3);
        await reader.store({ mention: 'every' });
        await waitForMarks(page, 5);
      });
      await expect.poll(() => marks(page)).toEqual(['lumbar spine', 'sciatica', 'sciatica']);
      await page.close();
    });

    test('has no marks where its site was switched off while it was away', async () => {
      const page = await reader.open(server.at('/returning'));
      await waitForMarks(page, 2);
      await leaveAndReturn(page, server.at('/three'), async () => {
        await waitForMarks(page, 3);
        await reader.store({ sites: { 'health.example': 'off' } });
        await waitForNoMarks(page);
      });
      await waitForNoMarks(page);
      expect(await marks(page)).toEqual([]);
      await page.close();
    });
  });

  test('what changes in a tab behind another is right when it comes to the front', async () => {
    const page = await reader.open(server.at('/three'));
    await waitForMarks(page, 3);
    const other = await reader.open(server.at('/returning'));
    await waitForMarks(other, 2);
    await page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 50 });
    for (let round = 0; round < 20; round += 1) {
      await page.evaluate((count) => {
        const [first, second, third] = document.querySelectorAll('p');
        if (first?.firstChild instanceof Text) first.firstChild.data = `Round ${count} of a hammertoe.`;
        second?.replaceChildren(`${'x'.repeat(count)} a gait and a tendon`);
        third?.after(Object.assign(document.createElement('p'), { textContent: `Added: ${count} sciatica` }));
      }, round);
    }
    await page.evaluate(() => document.querySelector('#third')?.remove());
    await other.close();
    await page.bringToFront();
    await expect.poll(() => marks(page)).toEqual(['hammertoe', 'gait', 'tendon', 'sciatica']);
    await page.close();
  });

  describe('a document that is written anew', () => {
    test('keeps a choice that was made after the page was opened', async () => {
      const page = await reader.open(server.at('/three'));
      await waitForMarks(page, 3);
      await reader.store({ mention: 'every' });
      await waitForMarks(page, 5);
      await write(page, written);
      await expect.poll(() => marks(page)).toEqual(['hammertoe', 'hammertoe']);
      await page.close();
    });

    test('is read where the site was switched on after the page was opened', async () => {
      await reader.store({ sites: { 'health.example': 'off' } });
      const page = await reader.open(server.at('/three'));
      await reader.store({ sites: {} });
      await waitForMarks(page, 3);
      await write(page, written);
      await expect.poll(() => marks(page)).toEqual(['hammertoe']);
      await page.close();
    });

    test('is not read where the site was switched off before, and is once it is on again', async () => {
      const page = await reader.open(server.at('/three'));
      await waitForMarks(page, 3);
      await reader.store({ sites: { 'health.example': 'off' } });
      await waitForNoMarks(page);
      await write(page, written);
      // The page of another site is written anew too, and read: by then this one would have been.
      const other = await reader.open(server.at('/three', 'other.example'));
      await waitForMarks(other, 3);
      await write(other, written);
      await expect.poll(() => marks(other)).toEqual(['hammertoe']);
      await other.close();
      await page.bringToFront();
      const popup = await reader.openPopup(page);
      await popup.waitForSelector('[role="switch"][aria-checked="false"]');
      expect(await marks(page)).toEqual([]);
      await popup.close();
      await reader.store({ sites: {} });
      await page.bringToFront();
      await expect.poll(() => marks(page)).toEqual(['hammertoe']);
      expect(await readCard(reader, page, 'hammertoe')).toMatch(/^hammertoe\n/m);
      await page.close();
    });

    test('obeys a choice that is made in the same moment', async () => {
      const page = await reader.open(server.at('/three'));
      await waitForMarks(page, 3);
      await Promise.all([reader.store({ mention: 'every' }), write(page, written)]);
      await expect.poll(() => marks(page)).toEqual(['hammertoe', 'hammertoe']);
      await Promise.all([write(page, `${written}<p>Of a gait.`), reader.store({ sites: { 'health.example': 'off' } })]);
      await waitForNoMarks(page);
      await Promise.all([reader.store({ sites: {} }), write(page, `${written}<p>Of a tendon.`)]);
      await expect.poll(() => marks(page)).toEqual(['hammertoe', 'hammertoe', 'tendon']);
      await page.close();
    });
  });
});
