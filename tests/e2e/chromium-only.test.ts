import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../support/extension-browser.ts';
import { marks, readCard, waitForMarks, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, framesPage, innerPage, longPage } from './pages.ts';

/** The part of the extension API that a test asks the service worker for. */
interface ChromiumWorker {
  chrome: {
    tabs: { query(query: { url: string }): Promise<{ id?: number }[]> };
    action: { getTitle(tab: { tabId: number }): Promise<string> };
  };
}

type Reader = Awaited<ReturnType<typeof openChromium>>;

/** What Chromium alone does (Firefox injects into open tabs by itself), or lets tests see. */
describe('in chromium only', () => {
  let server: PageServer;
  let reader: Reader;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/frames': framesPage, '/inner': innerPage, '/long': longPage });
  });
  afterAll(async () => {
    await server.close();
  });

  test('tabs that were open before the install are read too, with their frames, and once only', async () => {
    reader = await openChromium({ install: false });
    try {
      const page = await reader.open(server.at('/frames'));
      await reader.install();
      // The page that greets a new reader opens in front.
      await reader.waitForOwnTab('/welcome.html');
      await page.bringToFront();
      for (const frame of page.frames()) await waitForMarks(frame, 1);
      expect(await readCard(reader, page, 'lumbar spine')).toMatch(/^lumbar spine\n/m);
      expect(await marks(page)).toEqual(['lumbar spine']);
    } finally {
      await reader.close();
    }
  });

  test('the toolbar tells that a site is off, and that the next one is on', async () => {
    reader = await openChromium();
    try {
      const page = await reader.open(server.at('/article'));
      await waitForMarks(page, 6);
      const popup = await reader.openPopup(page);
      await popup.waitForSelector('[role="switch"]');
      await popup.click('[role="switch"]');
      await waitForNoMarks(page);
      const title = async () =>
        (await reader.worker()).evaluate(async () => {
          const { chrome } = globalThis as unknown as ChromiumWorker;
          const [tab] = await chrome.tabs.query({ url: 'http://*/article' });
          return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id });
        });
      await expect.poll(title).toBe('Plainterm: off on this site');
      await page.reload();
      await expect.poll(title).toBe('Plainterm: off on this site');
      await page.goto(server.at('/article', 'other.example'));
      await expect.poll(title).toBe('Plainterm: explains words on this page');
    } finally {
      await reader.close();
    }
  });

  test('the card still comes after the service worker was stopped', async () => {
    reader = await openChromium();
    try {
      const page = await reader.open(server.at('/article'));
      await waitForMarks(page, 6);
      await (await reader.worker()).close();
      await page.bringToFront();
      expect(await readCard(reader, page, 'gait')).toMatch(/^gait\n/m);
    } finally {
      await reader.close();
    }
  });

  test('however many words a page has, only a few hundred live in it, those in view among them', async () => {
    reader = await openChromium();
    try {
      const page = await reader.open(server.at('/long'));
      await reader.store({ mention: 'every' });
      await waitForMarks(page, 300);
      expect(await marks(page)).toHaveLength(300);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      await page.waitForFunction(() => {
        const inView = [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)].map((mark) => {
          const range = new Range();
          range.setStart(mark.startContainer, mark.startOffset);
          range.setEnd(mark.endContainer, mark.endOffset);
          const { top } = range.getBoundingClientRect();
          return top > 0 && top < innerHeight;
        });
        return inView.filter(Boolean).length > 30;
      });
      expect(await marks(page)).toHaveLength(300);
    } finally {
      await reader.close();
    }
  });
});
