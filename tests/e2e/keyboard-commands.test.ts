import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openChromium, openFirefox } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { LONG, frames, watchCards } from '../support/hand.ts';
import { htmlOf, pointAt, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, besideFramePage, innerPage, pageOf } from './pages.ts';

/** Selects the first place of some words, as a reader does with keys. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

const selectionPage = pageOf(`<p>She has keratitis, a computer and a tendon.</p><p>Nobody knows plantr fasciitis.</p>
    <p>This is a very long paragraph that goes on and on and says nothing at all about any part of a body.</p>`);

const shadowPage = pageOf(`<p>The lumbar spine.</p><div id="open"></div><div id="closed"></div><p style="height: 300px">The end.</p>
    <script>
      for (const [mode, word] of [['open', 'computer'], ['closed', 'table']]) {
        document.getElementById(mode).attachShadow({ mode }).innerHTML = '<div>' + word + ' and tendon</div>';
      }
    </script>`);

describe.for(['chromium', 'firefox'] as const)('keyboard commands in %s', (name) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await servePages({
      '/article': article,
      '/selection': selectionPage,
      '/shadow': shadowPage,
      '/beside': besideFramePage,
      '/inner': innerPage,
    });
    reader = await (name === 'chromium' ? openChromium() : openFirefox());
  });
  afterEach(async () => {
    await page.close();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  /** The first line of the card that is open. */
  const card = async () => (await reader.card.text(page)).split('\n').find((line) => line.trim().length > 0);
  const go = async (command: 'explain' | 'explain-previous') => reader.command(page, command);
  const openArticle = async () => {
    page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
  };

  test('have keys that nothing else uses', async () => {
    page = await reader.open(server.at('/article'));
    const keys = (await reader.commands()).filter((command) => command.name !== '_execute_action');
    expect(Object.fromEntries(keys.map((command) => [command.name, command.shortcut]))).toEqual({
      explain: 'Ctrl+Shift+2',
      'explain-previous': 'Ctrl+Shift+1',
      'toggle-site': 'Ctrl+Shift+3',
    });
  });

  test('go from one marked word in view to the next and back, and leave page and focus as they were', async () => {
    await openArticle();
    await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus({ preventScroll: true }));
    const before = await htmlOf(page);
    await go('explain');
    await waitForCard(page);
    await expect.poll(card).toBe('plantar fasciitis');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await go('explain');
    await expect.poll(card).toBe('plantar fascia');
    await go('explain');
    await expect.poll(card).toBe('gait');
    await go('explain-previous');
    await expect.poll(card).toBe('plantar fascia');
    await go('explain-previous');
    await go('explain-previous');
    await expect.poll(card).toBe('plantar fasciitis');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    expect(await htmlOf(page)).toBe(before);
    // From the word that was visited last.
    await go('explain');
    await waitForCard(page);
    await expect.poll(card).toBe('plantar fascia');
  });

  test('open a card that stays, beside its word', async () => {
    await openArticle();
    await go('explain');
    await waitForCard(page);
    await page.mouse.move(400, 690);
    await page.mouse.move(500, 695, { steps: 3 });
    await expect.poll(() => reader.card.text(page)).toContain('Close');
    const { word, host } = await page.evaluate(() => {
      const range = new Range();
      const text = document.querySelector('p')?.firstChild as Text;
      range.setStart(text, text.data.indexOf('plantar'));
      range.setEnd(text, text.data.indexOf('plantar') + 7);
      const at = document.querySelector('glossary-card')?.getBoundingClientRect();
      return { word: range.getBoundingClientRect().toJSON() as DOMRect, host: { x: at?.x ?? 0, y: at?.y ?? 0 } };
    });
    expect(Math.abs(host.x - word.x)).toBeLessThan(2);
    expect(host.y - word.bottom).toBeGreaterThan(0);
    expect(host.y - word.bottom).toBeLessThan(20);
  });

  test('scroll only where no word is left in view, and start anew where the reader has scrolled to', async () => {
    await openArticle();
    await page.setViewport({ width: 900, height: 420 });
    await go('explain');
    await waitForCard(page);
    for (const wanted of ['plantar fascia', 'gait', 'plantar fasciitis', 'lumbar spine']) {
      await go('explain');
      await expect.poll(card).toBe(wanted);
    }
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await go('explain');
    await expect.poll(card).toBe('tendon');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    // At the end the card stays.
    await go('explain');
    await waitForCard(page);
    await expect.poll(card).toBe('tendon');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo(0, 0));
    await go('explain');
    await waitForCard(page);
    await expect.poll(card).toBe('plantar fasciitis');
  });

  test('explain the selection, or say plainly that there is no entry', async () => {
    page = await reader.open(server.at('/selection'));
    await waitForMarks(page, 1);
    await select(page, 'tendon');
    await go('explain');
    await waitForCard(page);
    await expect.poll(card).toBe('tendon');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('tendon');
    await select(page, 'keratitis');
    await go('explain');
    await waitForCard(page);
    await expect.poll(card).toBe('No entry for “keratitis”.');
    expect(await reader.card.text(page)).toContain('-itis: a word ending for inflammation');
    await select(page, 'plantr fasciitis');
    await go('explain');
    await expect.poll(card).toBe('No entry for “plantr fasciitis”. The nearest one is:');
    expect(await reader.card.text(page)).toMatch(/^plantar fasciitis$/m);
    await select(page, 'This is a very long paragraph that goes on and on and says nothing at all about any part of a body.');
    await go('explain');
    await expect.poll(card).toBe('Select one word or a short phrase to have it explained.');
    await page.mouse.click(600, 500);
    await waitForNoCard(page);
  });

  test('explain a selection in a card that stays while the pointer goes over marked words', async () => {
    page = await reader.open(server.at('/selection'));
    await waitForMarks(page);
    await select(page, 'plantr fasciitis');
    await go('explain');
    await waitForCard(page);
    const cards = await watchCards(page);
    await pointAt(page, 'tendon');
    await frames(page, LONG);
    expect(await cards()).toBe('');
    expect(await reader.card.title(page)).toBe('plantar fasciitis');
  });

  test('explain a selection in a shadow tree, open or closed, beside it', async () => {
    page = await reader.open(server.at('/shadow'));
    await waitForMarks(page, 2);
    for (const [mode, word] of [
      ['open', 'computer'],
      ['closed', 'table'],
    ] as const) {
      const { x, y } = await page.evaluate((id) => {
        const box = document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.left + 20, y: box.top + box.height / 2 };
      }, mode);
      await page.mouse.click(x, y, { count: 2 });
      await go('explain');
      await waitForCard(page);
      await expect.poll(card).toContain(`No entry for “${word}”.`);
      const top = await page.evaluate(() => document.querySelector('glossary-card')?.getBoundingClientRect().top ?? 0);
      expect(top - y).toBeGreaterThan(0);
      expect(top - y).toBeLessThan(40);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  test('are for the frame that has the focus', async () => {
    page = await reader.open(server.at('/beside'));
    const inner = page.frames().find((frame) => frame !== page.mainFrame());
    if (!inner) throw new Error('there is no frame');
    await waitForMarks(page, 1);
    await waitForMarks(inner, 1);
    await inner.click('p');
    await go('explain');
    await inner.waitForFunction(() => document.querySelector<HTMLElement>('glossary-card')?.style.visibility === 'visible');
    expect(await reader.card.text(inner)).toMatch(/^sciatica$/m);
    expect(await page.$('glossary-card')).toBeNull();
  });
});
