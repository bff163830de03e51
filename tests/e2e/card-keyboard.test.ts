import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openChromium, openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { pressInCard, readCard, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const linksPage = pageOf(`<p><a id="first" href="#a">First</a></p><p>A gait of a reader. <a id="after" href="#b">After the word</a></p>
    <p><button id="next">Next</button> <input id="field"> <button id="last">Last</button></p>`);

/** A page that lets nobody out of its box, and hears of every focus. */
const trapPage = pageOf(`<p>A gait. <button id="trap">Stay here</button></p><output></output><script>
    const trap = document.getElementById('trap');
    trap.focus();
    for (const type of ['focusin', 'focus']) addEventListener(type, (event) => {
      if (event.target === trap) return;
      document.querySelector('output').textContent += event.target.localName;
      trap.focus();
    }, true);
  </script>`);

describe.for(['chromium', 'firefox'] as const)('the card by keyboard, in %s', (name) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({ '/links': linksPage, '/trap': trapPage });
    reader = await (name === 'chromium' ? openChromium() : openFirefox());
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  const focusInPage = async () => page.evaluate(() => document.activeElement?.id ?? '');
  const focusInCard = async () => reader.card.focused(page);
  const tab = async (isBack = false) => {
    if (isBack) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (isBack) await page.keyboard.up('Shift');
  };
  const open = async (path = '/links') => {
    page = await reader.open(server.at(path));
    await waitForMarks(page, 1);
  };
  const focus = async (id: string) => page.evaluate((which) => document.getElementById(which)?.focus(), id);
  const explain = async () => {
    await reader.command(page, 'explain');
    await waitForCard(page);
  };

  test('Tab goes through the open card and on from where the reader was', async () => {
    await open();
    await focus('first');
    await explain();
    expect(await focusInCard()).toBeUndefined();
    await tab();
    await expect.poll(() => focusInCard()).toBe('More');
    await tab();
    await expect.poll(() => focusInCard()).toBe('Add to my list');
    await tab();
    await expect.poll(() => focusInCard()).toBe('Open in glossary');
    await tab();
    await expect.poll(() => focusInCard()).toBe('Close');
    await tab();
    await expect.poll(() => focusInPage()).toBe('after');
    expect(await focusInCard()).toBeUndefined();
  });

  test('Shift and Tab leave the card for where the reader was', async () => {
    await open();
    await focus('first');
    await explain();
    await tab();
    await tab();
    await tab(true);
    await expect.poll(() => focusInCard()).toBe('More');
    await tab(true);
    await expect.poll(() => focusInPage()).toBe('first');
  });

  test('Tab leaves the card for what comes after the word where nothing had the focus', async () => {
    await open();
    await explain();
    for (const _ of ['More', 'Add to my list', 'Open in glossary', 'Close', 'out of the card']) await tab();
    await expect.poll(() => focusInPage()).toBe('after');
  });

  test('Shift and Tab leave it for what comes before the word', async () => {
    await open();
    await explain();
    await tab();
    await tab(true);
    await expect.poll(() => focusInPage()).toBe('first');
  });

  test('Escape in the card closes it and gives the focus back', async () => {
    await open();
    await focus('next');
    await explain();
    await tab();
    await page.keyboard.press('Enter');
    await expect.poll(() => reader.card.text(page)).toContain('Related words');
    await expect.poll(() => focusInCard()).toBe('Less');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expect.poll(() => focusInPage()).toBe('next');
  });

  test('the focus stays in the card where its button goes', async () => {
    await open();
    await focus('first');
    await explain();
    await tab();
    await page.keyboard.press('Enter');
    await pressInCard(reader, page, 'gait analysis');
    await expect.poll(() => reader.card.title(page)).toBe('gait analysis');
    await expect.poll(() => focusInCard()).toMatch(/^gait analysis/);
    await tab();
    await expect.poll(() => focusInCard()).toBeDefined();
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expect.poll(() => focusInPage()).toBe('first');
  });

  test('the word is put on the list by key, and the focus stays on the button', async () => {
    await open();
    await explain();
    await tab();
    await tab();
    await page.keyboard.press('Enter');
    await expect.poll(focusInCard).toBe('On your list · Remove');
    await page.keyboard.press('Enter');
    await expect.poll(focusInCard).toBe('Add to my list');
    await waitForCard(page);
  });

  test('Tab in a card that was only pointed at keeps it open', async () => {
    await open();
    await readCard(reader, page, 'gait');
    await tab();
    await expect.poll(() => focusInCard()).toBe('More');
    await expect.poll(() => reader.card.text(page)).toContain('Close');
  });

  test("Tab in a field is the field's", async () => {
    await open();
    await focus('field');
    await explain();
    await tab(true);
    await expect.poll(() => focusInPage()).toBe('next');
    await focus('field');
    await tab();
    await expect.poll(() => focusInPage()).toBe('last');
  });

  test('a page that holds the focus neither gets it nor hears of it', async () => {
    await open('/trap');
    await explain();
    await tab();
    await expect.poll(() => focusInCard()).toBe('More');
    await tab();
    await expect.poll(() => focusInCard()).toBe('Add to my list');
    await tab();
    await expect.poll(() => focusInCard()).toBe('Open in glossary');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await expect.poll(() => focusInPage()).toBe('trap');
    expect(await page.$eval('output', (output) => output.textContent)).toBe('');
  });
});
