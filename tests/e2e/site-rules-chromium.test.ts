import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openChromium } from '../support/extension-browser.ts';
import { waitForMarks, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, pageOf } from './pages.ts';

const ON = 'Plainterm: explains words on this page';
const OFF = 'Plainterm: off on this site';

/** The part of the extension API that these tests ask the service worker for. */
interface RulesWorker {
  chrome: {
    commands: { onCommand: { dispatch(name: string): void } };
    runtime: { onMessage: { dispatch(message: object, sender: object, answer: (value?: unknown) => void): void } };
    storage: { local: { get(keys: string[]): Promise<Record<string, unknown>> } };
    tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  };
}

/** A page that has another one made ready before anybody goes there. */
const beforePage = pageOf(`<p>The lumbar spine.</p><a href="/article">Go on</a>
  <script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["/article"], "eagerness": "immediate" }] }</script>`);

describe('rules for sites, where only Chromium lets tests see', () => {
  let server: PageServer;
  let reader: Awaited<ReturnType<typeof openChromium>>;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/before': beforePage });
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

  const inWorker = async <T>(run: (...given: string[]) => T, ...given: string[]) => (await reader.worker()).evaluate(run, ...given);
  const stored = () =>
    inWorker(async () => {
      const { chrome } = globalThis as unknown as RulesWorker;
      return (await chrome.storage.local.get(['sites']))['sites'];
    });
  const toggle = () => inWorker(() => (globalThis as unknown as RulesWorker).chrome.commands.onCommand.dispatch('toggle-site'));

  test('the keys make the nearer rule, and take it away again', async () => {
    await reader.store({ sites: { '*.health.example': 'off' } });
    const page = await reader.open(server.at('/article', 'news.health.example'));
    await expect.poll(() => reader.title(page)).toBe(OFF);
    await toggle();
    await waitForMarks(page, 6);
    await expect.poll(() => reader.title(page)).toBe(ON);
    await expect.poll(() => stored()).toEqual({ '*.health.example': 'off', 'news.health.example': 'on' });
    await toggle();
    await waitForNoMarks(page);
    await expect.poll(() => reader.title(page)).toBe(OFF);
    await expect.poll(() => stored()).toEqual({ '*.health.example': 'off' });
  });

  test('the keys switch a site on where words are explained only on some', async () => {
    await reader.store({ siteMode: 'only-on' });
    const page = await reader.open(server.at('/article'));
    await expect.poll(() => reader.title(page)).toBe(OFF);
    await toggle();
    await waitForMarks(page, 6);
    await expect.poll(() => reader.title(page)).toBe(ON);
    await expect.poll(() => stored()).toEqual({ 'health.example': 'on' });
  });

  test('the default of the toolbar is there again after an update', async () => {
    await reader.store({ siteMode: 'only-on' });
    const blank = await reader.browser.newPage();
    await expect.poll(() => reader.title(blank)).toBe(OFF);
    await reader.install();
    await expect.poll(() => reader.title(blank).catch(() => 'no worker yet')).toBe(OFF);
  });

  test('a page that has gone meanwhile does not change what the toolbar says', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    const tell = (address: string) =>
      inWorker(
        async (here, from) => {
          const { chrome } = globalThis as unknown as RulesWorker;
          const tab = (await chrome.tabs.query({})).find(({ url }) => url === here);
          return new Promise<void>((done) => {
            chrome.runtime.onMessage.dispatch({ kind: 'show-state', isOn: false }, { tab, url: from, frameId: 0 }, () => done());
          });
        },
        page.url(),
        address,
      );
    await tell(server.at('/article', 'other.example'));
    expect(await reader.title(page)).toBe(ON);
    await tell(page.url());
    expect(await reader.title(page)).toBe(OFF);
  });

  test('a page that was made ready beforehand is told in the toolbar when the reader goes there', async () => {
    await reader.store({ sites: { 'health.example': 'off' } });
    const page = await reader.open(server.at('/before'));
    await expect.poll(() => reader.title(page)).toBe(OFF);
    const protocol = await page.createCDPSession();
    const isReady = new Promise<void>((done) => {
      protocol.on('Preload.prerenderStatusUpdated', ({ status }) => status === 'Ready' && done());
    });
    await protocol.send('Preload.enable');
    await isReady;
    await page.evaluate(() => document.querySelector('a')?.click());
    // The driver changes over to the new document; meanwhile it has none to ask.
    const activation = () => {
      const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & { activationStart?: number })[];
      return location.pathname === '/article' ? entry?.activationStart : -1;
    };
    await expect.poll(() => page.evaluate(activation).catch(() => -1)).toBeGreaterThan(0);
    await expect.poll(() => reader.title(page)).toBe(OFF);
  });
});
