import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marksInOrder } from '../support/marks-in-order.ts';
import { pointAt, readCard, waitForMarks, waitForNoCard, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf as pageWith } from './pages.ts';

const linksPage = pageWith(`<p id="first"><a href="/x">All about <b>sciatica</b></a>, and a <a name="here">tendon</a>.</p>
    <p>More sciatica. The lumbar <a href="/x">spine</a> is here, the <a href="/x">plantar</a> fascia there.</p>
    <p>A lumbar spine, a plantar fascia and a tendon.</p>
    <svg width="300" height="80"><a href="/x"><text y="20">A bunion.</text></a><a xlink:href="/x"><text y="50">A hammertoe.</text></a>
    <text y="70">A hammertoe by itself.</text></svg>`);

/** Each trees of its own around a link, or in one. */
const treesPage = pageWith(`<a href="/x"><in-link></in-link></a><has-link>A tendon shown in the link.</has-link>
    <p>Of sciatica, and a tendon.</p>
    <script>
      customElements.define('in-link', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' }).innerHTML = '<p>About sciatica.</p>';
        }
      });
      customElements.define('has-link', class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<a href="/x"><slot></slot></a>';
        }
      });
    </script>`);

const onlyLinksPage = pageWith('<p><a href="/x">All about sciatica</a>.</p>');

const withLinks = ['sciatica', 'tendon', 'lumbar spine', 'plantar fascia', 'bunion', 'hammertoe'];
const withoutLinks = ['tendon', 'sciatica', 'lumbar spine', 'plantar fascia', 'hammertoe'];

/** The texts around the marks, so that two mentions of a word can be told apart. */
async function textsAround(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('glossary-word') as unknown as Iterable<StaticRange>)].map(
      ({ startContainer }) => startContainer.parentElement?.closest('p, text')?.textContent ?? '',
    ),
  );
}

describe.each(bothBrowsers)('links, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/links': linksPage, '/trees': treesPage, '/only-links': onlyLinksPage });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });
  beforeEach(async () => {
    await reader.store({ links: 'leave', mention: 'section' });
  });

  test('links that are left alone hold no mark and no first mention', async () => {
    const page = await reader.open(server.at('/links'));
    await expect.poll(() => marksInOrder(page)).toEqual(withoutLinks);
    const texts = await textsAround(page);
    expect(texts.filter((text) => text.startsWith('A lumbar spine'))).toHaveLength(2);
    expect(texts).toContain('A hammertoe by itself.');
    await page.close();
  });

  test('links are left alone through shadow trees and slots', async () => {
    const page = await reader.open(server.at('/trees'));
    await waitForMarks(page, 2);
    expect(await textsAround(page)).toEqual(['Of sciatica, and a tendon.', 'Of sciatica, and a tendon.']);
    await reader.store({ links: 'mark' });
    await expect.poll(async () => (await textsAround(page)).toSorted()).toEqual(['', 'About sciatica.']);
    await page.close();
  });

  test('the setting holds at once in open pages, both ways, and takes the card of a link with it', async () => {
    await reader.store({ links: 'mark' });
    const page = await reader.open(server.at('/links'));
    await expect.poll(() => marksInOrder(page)).toEqual(withLinks);
    await readCard(reader, page, 'sciatica');
    await reader.store({ links: 'leave' });
    await waitForNoCard(page);
    await expect.poll(() => marksInOrder(page)).toEqual(withoutLinks);
    // A word in a link opens no card: by the time that the next one has its own, it would have had one.
    await pointAt(page, 'sciatica');
    expect(await readCard(reader, page, 'tendon')).toMatch(/^tendon\n/m);
    await reader.store({ links: 'mark' });
    await expect.poll(() => marksInOrder(page)).toEqual(withLinks);
    await page.close();
  });

  test('a page with words in links only has no trace of a mark', async () => {
    await reader.store({ links: 'mark' });
    const page = await reader.open(server.at('/only-links'));
    await waitForMarks(page, 1);
    await reader.store({ links: 'leave' });
    await waitForNoMarks(page);
    expect(await marksInOrder(page)).toEqual([]);
    await page.close();
  });

  test('with every mention, all but those in links are marked', async () => {
    await reader.store({ mention: 'every' });
    const page = await reader.open(server.at('/links'));
    await expect.poll(() => marksInOrder(page)).toEqual(['tendon', 'sciatica', 'lumbar spine', 'plantar fascia', 'tendon', 'hammertoe']);
    await page.close();
  });

  test('a marked word that becomes a link loses its mark, and gets it back when it is none any more', async () => {
    const page = await reader.open(server.at('/links'));
    await expect.poll(() => marksInOrder(page)).toEqual(withoutLinks);
    await page.evaluate(() => {
      const anchor = document.querySelector('a[name]');
      const link = document.createElement('a');
      link.href = '/x';
      link.append(...(anchor?.childNodes ?? []));
      anchor?.append(link);
    });
    await expect.poll(() => marksInOrder(page)).toEqual(['sciatica', 'lumbar spine', 'plantar fascia', 'tendon', 'hammertoe']);
    await page.evaluate(() => {
      document.querySelectorAll('p')[2]?.remove();
      const link = document.querySelector('a[name] > a');
      link?.replaceWith(...link.childNodes);
    });
    await expect.poll(() => marksInOrder(page)).toEqual(['tendon', 'sciatica', 'hammertoe']);
    await page.close();
  });
});
