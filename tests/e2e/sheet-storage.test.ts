import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../support/extension-browser.ts';
import { fillStorage, makeRoom } from '../support/full-storage.ts';
import { pressInCard, readCard, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article } from './pages.ts';

describe('the list of what to ask about, in chromium', () => {
  let server: PageServer;
  let reader: Awaited<ReturnType<typeof openChromium>>;

  beforeAll(async () => {
    server = await servePages({ '/article': article });
  });
  afterAll(async () => {
    await server.close();
  });
  beforeEach(async () => {
    reader = await openChromium();
  });
  afterEach(async () => {
    await reader.close();
  });
  const storedNotes = async () => {
    const stored = await (
      await reader.worker()
    ).evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ sheet?: { note: string }[] }> } } };
      };
      return (await chrome.storage.local.get('sheet')).sheet;
    });
    return stored?.map(({ note }) => note);
  };

  test('loses nothing where the storage is full, says so, and saves when there is room', async () => {
    await reader.store({ sheet: [{ is: 'term', id: 'gait', text: 'gait', note: '' }] });
    const page = await reader.openOwn('glossary.html#to-ask-about', '.ask-line');
    await fillStorage(await reader.worker());
    await page.type('textarea', 'since May');
    await page.waitForSelector('[role="alert"]');
    const alert = () => page.$eval('[role="alert"]', (one) => one.textContent);
    expect(await alert()).toContain('The browser could not save what you wrote. It stays here while this page is open.');
    await expect.poll(() => page.$eval('textarea', (field) => field.value)).toBe('since May');
    await page.type('.own-question input', 'May I walk?');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.$$eval('.ask-name', (all) => all.length)).toBe(1);
    await expect.poll(() => page.$eval('.own-question input', (field) => field.value)).toBe('May I walk?');
    await expect.poll(() => page.$eval('textarea', (field) => field.value)).toBe('since May');
    // The last bytes may have held its beginning.
    expect(await storedNotes()).not.toEqual(['since May']);
    await makeRoom(await reader.worker());
    await page.$$eval('button', (buttons) => buttons.find((one) => one.textContent === 'Try again')?.click());
    await expect.poll(storedNotes).toEqual(['since May']);
    await page.waitForFunction(() => document.querySelector('[role="alert"]') === null);
  });

  test('says in the card that it could not be stored', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    await fillStorage(await reader.worker());
    await readCard(reader, page, 'gait');
    await pressInCard(reader, page, 'Add to my list');
    await expect.poll(() => reader.card.text(page)).toContain('The browser could not save this. Your list is as it was before.');
    await expect.poll(() => reader.card.text(page)).toContain('Add to my list');
  });
});
