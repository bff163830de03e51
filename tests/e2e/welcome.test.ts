import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers, openChromium } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, pointAt, pressInCard, readCard, waitForCard, waitForMarks, waitForNoCard, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import { article } from './pages.ts';

const SWITCH = '[role="switch"]';

describe.each(bothBrowsers)('the first run in $name', ({ name, openBrowser }) => {
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    reader = await openBrowser();
    await reader.waitForOwnTab('/welcome.html');
    // The tab that opened by itself is behind another in Firefox, and a page behind is not read.
    page = await reader.openOwn('welcome.html#again', '.welcome-try');
  });
  afterAll(async () => {
    await reader.close();
  });

  test('says in three steps what there is to try, and that it is no medical advice', async () => {
    const titles = await page.$$eval('h2', (all) => all.map((one) => one.textContent?.slice(0, 2)));
    expect(titles).toEqual(['1.', '2.', '3.']);
    const text = await page.$eval('.welcome', (welcome) => welcome.textContent ?? '');
    expect(text).toContain('Explains words; it is not medical advice.');
    const keys = (await reader.commands()).find((one) => one.name === 'explain')?.shortcut;
    expect(text).toContain(`Press ${keys} `);
    // Nothing is asked of the reader: no field, no address to leave.
    expect(await page.$$('input, textarea, select')).toEqual([]);
  });

  test('marks the words of its paragraph alone, and the real card opens on them', async () => {
    await waitForMarks(page, 5);
    expect((await marks(page)).slice(0, 3)).toEqual(['gait', 'Achilles tendon', 'tendinopathy']);
    const paragraph = await page.$eval('.welcome-try', (one) => one.textContent ?? '');
    for (const mark of await marks(page)) expect(paragraph).toContain(mark);
    expect(await readCard(reader, page, 'gait')).toContain('The way a person walks.');
    await pressInCard(reader, page, 'More');
    await expect.poll(() => reader.card.text(page)).toContain('I know this word');
    // There is no site that it could be left unmarked on.
    expect(await reader.card.text(page)).not.toContain('Not on this site');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('has a switch that works on the paragraph', async () => {
    await waitForMarks(page, 5);
    await page.click(SWITCH);
    await waitForNoMarks(page);
    await expect.poll(() => page.$eval(SWITCH, (one) => one.getAttribute('aria-checked'))).toBe('false');
    await page.click(SWITCH);
    await waitForMarks(page, 5);
  });

  test('obeys the keys', async () => {
    await page.bringToFront();
    await page.focus(SWITCH);
    await reader.command(page, 'explain');
    await waitForCard(page);
    await expect.poll(() => reader.card.text(page)).toMatch(/^gait\n/m);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('lets the popup list its words', async () => {
    const popup = await reader.openPopup(page);
    await popup.waitForFunction(() => document.body.innerText.includes('words explained on this page'));
    await expect.poll(() => popup.$eval('.list-item', (item) => item.textContent)).toBe('gait');
    expect(await popup.$(SWITCH), name).toBeNull();
    await popup.close();
  });

  test('can be read again from the glossary page', async () => {
    const glossary = await reader.openOwn('glossary.html', '.list-item');
    await expect.poll(() => glossary.$eval('a[href="/welcome.html"]', (link) => link.textContent)).toBe('How Plainterm works');
    await glossary.close();
  });
});

test('nothing opens after an update', async () => {
  const server = await servePages({ '/article': article });
  const reader = await openChromium();
  try {
    const greeting = await (await reader.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'))).page();
    await greeting?.close();
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const opened: string[] = [];
    reader.browser.on('targetcreated', (target) => {
      if (target.type() === 'page') opened.push(target.url());
    });
    await reader.install();
    // The new version has done all that it does at an update once it explains words in the page that was open.
    await page.bringToFront();
    const hover = async () => {
      await page.mouse.move(5, 5);
      await waitForMarks(page, 6);
      await pointAt(page, 'lumbar spine');
      const isThere = () => document.querySelector<HTMLElement>('glossary-card')?.style.visibility === 'visible';
      await page.waitForFunction(isThere, { timeout: 2000 });
      return reader.card.text(page);
    };
    await expect.poll(() => hover().catch(String), { timeout: 20_000 }).toMatch(/^lumbar spine\n/m);
    const pages = (await reader.browser.pages()).map((one) => one.url());
    expect([...opened, ...pages].filter((address) => address.includes('welcome') || address.includes('glossary.html'))).toEqual([]);
  } finally {
    await reader.close();
    await server.close();
  }
});
