import { contextWords } from '../../data/context-words.ts';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { launchChromium, launchFirefox } from '../../scripts/browsers.ts';
import { findInPage } from '../../scripts/find-in-page.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { openChromium, openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { goldenPages } from '../support/golden-pages.ts';
import { marksInOrder } from '../support/marks-in-order.ts';
import { htmlOf, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';

const cases = goldenPages();
const controlPage = '<!doctype html><html lang="en"><title>Control</title><p>The lumbar spine.</p></html>';

/** Waits for the scripts of a page: while one has something to do, the body says `data-busy`. */
async function waitForScripts(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-busy]') === null);
}

/** Waits until what was asked of the page so far has been drawn, so that what should not come would have come. */
async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((done) => {
        requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))), { timeout: 1000 });
      }),
  );
}

async function htmlWithout(launch: () => Promise<Browser>, server: PageServer): Promise<Map<string, string>> {
  const browser = await launch();
  const page = await browser.newPage();
  const html = new Map<string, string>();
  for (const { name } of cases) {
    await page.goto(server.at(`/${name}`));
    await waitForScripts(page);
    html.set(name, await htmlOf(page));
  }
  await browser.close();
  return html;
}

describe.each([
  { browserName: 'chromium', launch: launchChromium, openBrowser: openChromium },
  { browserName: 'firefox', launch: launchFirefox, openBrowser: () => openFirefox() },
])('golden pages in $browserName', ({ launch, openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let plain: Map<string, string>;

  beforeAll(async () => {
    server = await servePages(Object.fromEntries([['/control', controlPage], ...cases.map(({ name, html }) => [`/${name}`, html])]));
    plain = await htmlWithout(async () => launch(), server);
    reader = await openBrowser();
    await reader.store({ mention: 'every' });
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test.each(cases)('$name', async ({ name, why, marks }) => {
    const page = await reader.open(server.at(`/${name}`));
    await waitForScripts(page);
    await expect.poll(async () => marksInOrder(page), { message: why, timeout: 5000 }).toEqual(marks);
    if (marks.length === 0) {
      const control = await reader.open(server.at('/control'));
      await waitForMarks(control);
      await control.close();
      await page.bringToFront();
    }
    await waitForFrames(page);
    expect(await marksInOrder(page), why).toEqual(marks);
    expect(await htmlOf(page), 'the page is not touched').toBe(plain.get(name));
    await page.close();
  });
});

describe('golden pages in a DOM without layout', () => {
  const index = decodeTermIndex(encodeTermIndex(loadGlossary().terms, contextWords));

  test.each(cases.filter(({ scripted }) => !scripted))('$name', ({ html, why, marks }) => {
    const { text, matches } = findInPage(parseHTML(html).document, index, 'every');
    const found = matches.filter(({ shown }) => shown).map(({ start, end }) => text.slice(start, end).replaceAll(/[^\S\ufeff]+/g, ' '));
    // A note is read before the line it stands in.
    expect(found.toSorted(), why).toEqual(marks.toSorted());
  });
});

test('there are golden pages, each with a reason of its own', () => {
  expect(cases.length).toBeGreaterThan(60);
  expect(new Set(cases.map(({ why }) => why)).size).toBe(cases.length);
});
