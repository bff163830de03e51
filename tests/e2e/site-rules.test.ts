import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, waitForMarks, waitForNoMarks } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { article, framesPage, innerPage } from './pages.ts';

const ON = '6 marks, Plainterm: explains words on this page';
const OFF = '0 marks, Plainterm: off on this site';
const [HERE, WHOLE] = ['.switch:not(.is-minor)', '.switch.is-minor'];
const [SITE, PART, OTHER] = ['health.example', 'news.health.example', 'nothealth.example'];

describe.each(bothBrowsers)('rules for sites, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/article': article, '/frames': framesPage, '/inner': innerPage });
    reader = await openBrowser();
  });
  afterEach(async () => {
    await reader.store({ sites: {}, siteMode: 'everywhere-except' });
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });

  const opened: Page[] = [];
  const open = async (host: string, path = '/article') => {
    const page = await reader.open(server.at(path, host));
    opened.push(page);
    return page;
  };
  /** What a reader sees of a page in front, once it was drawn: what was to be marked would be. */
  const look = async (page: Page) => {
    await page.bringToFront();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return `${(await marks(page)).length} marks, ${await reader.title(page)}`;
  };
  /** Opens the popup over a page, once it knows the domain. */
  const popupOver = async (page: Page) => {
    const popup = await reader.openPopup(page);
    await popup.waitForSelector(HERE);
    return popup;
  };
  const stateOf = async (popup: Page, selector: string) => popup.$eval(selector, (one) => one.getAttribute('aria-checked'));
  const press = async (popup: Page, selector: string) => {
    const before = await stateOf(popup, selector);
    await popup.click(selector);
    await popup.waitForSelector(`${selector}[aria-checked="${before === 'false'}"]`);
  };
  const notes = async (popup: Page) => popup.$eval('.site-notes', (one) => one.textContent);

  test('a rule for a site holds for it alone, and not for its parts', async () => {
    await reader.store({ sites: { [SITE]: 'off' } });
    const off = [await open(SITE), await open(`www.${SITE}`)];
    for (const host of [PART, OTHER]) {
      const page = await open(host);
      await expect.poll(() => look(page)).toBe(ON);
    }
    for (const page of off) await expect.poll(() => look(page)).toBe(OFF);
  });

  test('a rule for all of a domain holds for its parts, and not for a longer name; the nearest rule decides', async () => {
    await reader.store({ sites: { [`*.${SITE}`]: 'off' } });
    const pages = new Map<string, Page>();
    for (const host of [SITE, `www.${SITE}`, PART, OTHER]) pages.set(host, await open(host));
    for (const [host, page] of pages) await expect.poll(() => look(page)).toBe(host === OTHER ? ON : OFF);
    await reader.store({ sites: { [`*.${SITE}`]: 'off', [PART]: 'on' } });
    for (const [host, page] of pages) await expect.poll(() => look(page)).toBe(host === OTHER || host === PART ? ON : OFF);
  });

  test('only on some sites: all others are off at once and after a reload, and nothing of the list is lost', async () => {
    await reader.store({ sites: { [PART]: 'on', [OTHER]: 'off' } });
    const pages = { [SITE]: await open(SITE), [PART]: await open(PART), [OTHER]: await open(OTHER) };
    await expect.poll(() => look(pages[SITE] as Page)).toBe(ON);
    await reader.store({ siteMode: 'only-on' });
    for (const reload of [false, true]) {
      for (const [host, page] of Object.entries(pages)) {
        if (reload) await page.reload();
        await expect.poll(() => look(page)).toBe(host === PART ? ON : OFF);
      }
    }
    await reader.store({ siteMode: 'everywhere-except' });
    for (const [host, page] of Object.entries(pages)) await expect.poll(() => look(page)).toBe(host === OTHER ? OFF : ON);
  });

  test('frames follow the site of the page that they are in', async () => {
    await reader.store({ sites: { [`*.${SITE}`]: 'on', 'frame.example': 'off' }, siteMode: 'only-on' });
    const page = await open(PART, '/frames');
    for (const frame of page.frames()) await waitForMarks(frame, 1);
    await reader.store({ sites: { [`*.${SITE}`]: 'off', 'frame.example': 'on' } });
    for (const frame of page.frames()) await waitForNoMarks(frame);
    await expect.poll(() => look(page)).toBe(OFF);
    await reader.store({ siteMode: 'everywhere-except' });
    await expect.poll(() => look(page)).toBe(OFF);
    for (const frame of page.frames()) expect(await marks(frame)).toEqual([]);
  });

  test.each(['everywhere-except', 'only-on'] as const)('the toolbar is right after each navigation: %s', async (siteMode) => {
    await reader.store({ sites: { [SITE]: 'off', [PART]: 'on' }, siteMode });
    const page = await open(SITE);
    await expect.poll(() => look(page)).toBe(OFF);
    await page.goto(server.at('/article', PART));
    await expect.poll(() => look(page)).toBe(ON);
    await page.goto(server.at('/article', SITE));
    await expect.poll(() => look(page)).toBe(OFF);
    const address = server.at('/article', PART);
    await page.evaluate(() => history.back());
    await page.waitForFunction((url) => location.href === url, { polling: 50 }, address);
    await expect.poll(() => look(page)).toBe(ON);
    await page.evaluate(() => history.back());
    await page.waitForFunction((url) => location.href !== url, { polling: 50 }, address);
    await expect.poll(() => look(page)).toBe(OFF);
    const blank = await reader.browser.newPage();
    await expect
      .poll(() => reader.title(blank))
      .toBe(siteMode === 'only-on' ? 'Plainterm: off on this site' : 'Plainterm: explains words on this page');
    await blank.close();
  });

  test('the popup switches this site, or all of its domain, and says why it is on or off', async () => {
    const page = await open(PART);
    await expect.poll(() => look(page)).toBe(ON);
    let popup = await popupOver(page);
    const texts = await popup.$$eval('[role="switch"]', (all) => all.map((one) => one.textContent));
    expect(texts).toEqual([`Explain words on ${PART}`, `Explain words on all of ${SITE}`]);
    expect(await notes(popup)).toBe('');

    await press(popup, HERE);
    await popup.waitForFunction(() => document.querySelector('.site-notes')?.textContent !== '');
    expect(await notes(popup)).toBe(`Only this site is off. The rest of ${SITE} is on.`);
    expect(await stateOf(popup, WHOLE)).toBe('true');
    await press(popup, WHOLE);
    expect(await notes(popup)).toBe(`Off because of your rule for all of ${SITE}.`);
    expect(await stateOf(popup, HERE)).toBe('false');
    await popup.close();
    const top = await open(SITE);
    await expect.poll(() => look(top)).toBe(OFF);

    popup = await popupOver(page);
    expect(await notes(popup)).toBe(`Off because of your rule for all of ${SITE}.`);
    await press(popup, HERE);
    expect(await notes(popup)).toBe(`Only this site is on. The rest of ${SITE} is off.`);
    expect(await stateOf(popup, WHOLE)).toBe('false');
    await popup.close();
    await expect.poll(() => look(page)).toBe(ON);
    await expect.poll(() => look(top)).toBe(OFF);

    popup = await popupOver(page);
    await press(popup, WHOLE);
    expect(await notes(popup)).toBe('');
    await popup.close();
    await expect.poll(() => look(page)).toBe(ON);
    await expect.poll(() => look(top)).toBe(ON);
  });

  test('the popup says so where words are explained only on some sites', async () => {
    await reader.store({ siteMode: 'only-on' });
    const page = await open(SITE);
    await expect.poll(() => look(page)).toBe(OFF);
    const popup = await popupOver(page);
    expect(await stateOf(popup, HERE)).toBe('false');
    expect(await notes(popup)).toBe('Off because you chose to explain words only on some sites.');
    await press(popup, HERE);
    expect(await notes(popup)).toBe(`Only this site is on. The rest of ${SITE} is off.`);
    await popup.close();
    await expect.poll(() => look(page)).toBe(ON);
    const part = await open(PART);
    await expect.poll(() => look(part)).toBe(OFF);
  });
});
