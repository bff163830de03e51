import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, waitForMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, framesPage, innerPage, livePage, shadowPage } from './pages.ts';

describe.each(bothBrowsers)('pages that change, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({
      '/live': livePage,
      '/frames': framesPage,
      '/inner': innerPage,
      '/shadow': shadowPage,
      '/article': article,
    });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  test('text that is added, changed and removed', async () => {
    const page = await reader.open(server.at('/live'));
    await waitForMarks(page, 1);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Then comes sciatica.';
      document.getElementById('app')?.append(added);
    });
    await expect.poll(() => marks(page)).toEqual(['lumbar spine', 'sciatica']);
    await page.evaluate(() => {
      const text = document.querySelector('#app p')?.firstChild;
      if (text instanceof Text) text.data = 'A tendon instead.';
    });
    await expect.poll(() => marks(page)).toEqual(['tendon', 'sciatica']);
    await page.evaluate(() => document.querySelector('#app p:last-child')?.remove());
    await expect.poll(() => marks(page)).toEqual(['tendon']);
    await page.close();
  });

  test('a removed first mention passes its mark to the next', async () => {
    const page = await reader.open(server.at('/article'));
    await waitForMarks(page, 6);
    expect((await marks(page)).filter((text) => text === 'gait')).toHaveLength(1);
    await page.evaluate(() => document.querySelector('h1 + p')?.remove());
    await page.waitForFunction(() => {
      const shown = [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)];
      return shown.some(({ startContainer }) => startContainer.textContent?.includes('A changed gait'));
    });
    await page.close();
  });

  test('navigation inside one page', async () => {
    const page = await reader.open(server.at('/live'));
    await waitForMarks(page, 1);
    await page.evaluate(() => {
      history.pushState({}, '', '/another');
      const app = document.getElementById('app');
      if (app) app.innerHTML = '<h1>Another page</h1><p>All about <b>plantar</b> fasciitis.</p>';
    });
    await expect.poll(() => marks(page)).toEqual(['plantar fasciitis']);
    await page.close();
  });

  test('words split by inline elements while they change', async () => {
    const page = await reader.open(server.at('/live'));
    await waitForMarks(page, 1);
    await page.evaluate(() => {
      const paragraph = document.querySelector('#app p');
      if (paragraph) paragraph.innerHTML = 'The lumbar <i id="part">part</i> here.';
    });
    await expect.poll(() => marks(page)).toEqual(['lumbar']);
    await page.evaluate(() => {
      const part = document.getElementById('part');
      if (part) part.textContent = 'spine';
    });
    await expect.poll(() => marks(page)).toEqual(['lumbar spine']);
    await page.close();
  });

  test('frames of the same and of another site', async () => {
    const page = await reader.open(server.at('/frames'));
    await waitForMarks(page, 1);
    const inner = page.frames().filter((frame) => frame.url().endsWith('/inner'));
    expect(inner).toHaveLength(2);
    for (const frame of inner) {
      await waitForMarks(frame, 1);
      expect(await marks(frame)).toEqual(['sciatica']);
    }
    await page.close();
  });

  test('open and closed shadow trees, and what changes in them', async () => {
    const page = await reader.open(server.at('/shadow'));
    await waitForMarks(page, 2);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'A hammertoe.';
      document.getElementById('open')?.shadowRoot?.append(added);
    });
    await expect.poll(async () => (await marks(page)).toSorted()).toEqual(['hammertoe', 'sciatica', 'tendon']);
    await page.close();
  });
});
