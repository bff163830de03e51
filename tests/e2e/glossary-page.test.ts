import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { questions, terms } from '../../data/index.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { SEARCH, goTo, press, pressLetter, scrolled, title, visibleLinks, waitForList, waitForTitle } from '../support/glossary-page.ts';

describe.each(bothBrowsers)('the glossary page in $name', ({ openBrowser }) => {
  let reader: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
  });
  beforeEach(async () => {
    page = await reader.openOwn('glossary.html', '.list-item');
  });
  afterEach(async () => {
    await page.close();
  });

  test('lists every word A to Z, every word by topic, and every question', async () => {
    expect(await visibleLinks(page)).toHaveLength(terms.length);
    expect((await visibleLinks(page)).slice(0, 2)).toEqual(['abdominals', 'abduction']);
    await press(page, 'By topic');
    await waitForList(page, 'By topic');
    expect(await visibleLinks(page)).toHaveLength(terms.length);
    await expect
      .poll(() => page.$$eval('.list-scroll h2', (all) => all.find((one) => !one.closest('[hidden]'))?.textContent))
      .toBe('Arms and hands');
    await press(page, 'Questions');
    await waitForList(page, 'Questions');
    expect((await visibleLinks(page)).toSorted()).toEqual(questions.map(({ question }) => question).toSorted());
  });

  test('goes to a letter, and says which letters nothing begins with', async () => {
    await pressLetter(page, 'S');
    await page.waitForFunction(() => document.activeElement?.id === 'part:S');
    const { top, listTop } = await page.evaluate(() => ({
      top: document.activeElement?.getBoundingClientRect().top ?? 0,
      listTop: document.querySelector('.list-scroll')?.getBoundingClientRect().top ?? 0,
    }));
    expect(Math.abs(top - listTop)).toBeLessThan(60);
    await expect.poll(() => page.$$eval('.letter:disabled', (letters) => letters.map((one) => one.textContent))).toEqual(['Y', 'Z']);
  });

  test('opens the entry that a link names, in its place of the list', async () => {
    const linked = await reader.openOwn('glossary.html#plantar-fascia', 'main h2');
    await expect.poll(() => title(linked)).toBe('plantar fascia');
    expect(await linked.title()).toBe('plantar fascia · Plainterm');
    await linked.waitForFunction(() => document.activeElement?.localName === 'main');
    const isInView = await linked.$eval('[aria-current="page"]', (item) => {
      const box = item.closest('.list-scroll')?.getBoundingClientRect();
      const { top, bottom } = item.getBoundingClientRect();
      return box !== undefined && top >= box.top && bottom <= box.bottom;
    });
    expect(isInView).toBe(true);
    await linked.close();
  });

  test.each(['no-such-thing', '%E0%A4%A', '50%'])('says plainly that #%s leads to nothing', async (hash) => {
    await page.evaluate((place) => {
      location.hash = place;
    }, hash);
    await waitForTitle(page, `There is no entry “${hash}”.`);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await goTo(page, 'gait', 'gait');
  });

  test('names what a link may have meant', async () => {
    await goTo(page, 'plantar-fascitis', 'There is no entry “plantar-fascitis”.');
    await expect.poll(() => page.$eval('main a.list-item', (link) => link.getAttribute('href'))).toBe('#plantar-fasciitis');
  });

  test('goes on to the next entry and back to the one before, in the order of the list that is shown', async () => {
    await goTo(page, 'gait', 'gait');
    const around = () => page.$$eval('.neighbours a', (links) => links.map((one) => one.textContent));
    expect(await around()).toEqual(['Before: fusion', 'Next: gait analysis']);
    await press(page, 'By topic');
    await page.waitForFunction(() => document.querySelector('.neighbours a')?.textContent !== 'Before: fusion');
    const inTopic = terms
      .filter(({ topic }) => topic === 'gait-and-posture')
      .map(({ term }) => term)
      .toSorted((a, b) => a.localeCompare(b, 'en'));
    const at = inTopic.indexOf('gait');
    expect(await around()).toEqual([`Before: ${inTopic[at - 1]}`, `Next: ${inTopic[at + 1]}`]);
    await press(page, 'Next:');
    await waitForTitle(page, inTopic[at + 1] ?? '');
    await page.type(SEARCH, 'tendon');
    await page.waitForFunction(() => document.querySelector('.list-scroll > ul a')?.textContent === 'tendon');
    const found = await visibleLinks(page);
    await page.click('.list-scroll > ul a');
    await waitForTitle(page, 'tendon');
    expect(await around()).toEqual([`Next: ${found[1]}`]);
  });

  test('back and forward keep the list, what was typed, the scrolling and the focus', async () => {
    await pressLetter(page, 'P');
    await page.waitForFunction(() => document.activeElement?.id === 'part:P');
    const before = await scrolled(page);
    expect(before).toBeGreaterThan(1000);
    const item = await page.$('.list-scroll [data-id="pelvis"]');
    await item?.focus();
    const atItem = await scrolled(page);
    await page.keyboard.press('Enter');
    await waitForTitle(page, 'pelvis');
    await page.type(SEARCH, 'heel spur');
    await page.waitForFunction(() => document.querySelector('.list-scroll > ul a')?.textContent === 'heel spur');
    await page.keyboard.press('Enter');
    await waitForTitle(page, 'heel spur');
    await page.evaluate(() => history.back());
    await waitForTitle(page, 'pelvis');
    await expect.poll(() => page.$eval(SEARCH, (input) => input.value)).toBe('heel spur');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('main h2')?.textContent === 'Questions people ask');
    await page.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.value === '', {}, SEARCH);
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-id') === 'pelvis');
    expect(Math.abs((await scrolled(page)) - atItem)).toBeLessThan(3);
    await page.evaluate(() => history.forward());
    await waitForTitle(page, 'pelvis');
    await page.waitForFunction((selector) => document.querySelector<HTMLInputElement>(selector)?.value === 'heel spur', {}, SEARCH);
    await page.waitForFunction((selector) => document.activeElement === document.querySelector(selector), {}, SEARCH);
  });

  test('an entry opens from its top, wherever the reader was', async () => {
    await goTo(page, 'plantar-fasciitis', 'plantar fasciitis');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForFunction(() => scrollY > 100);
    await press(page, 'Next:');
    await waitForTitle(page, 'plantar flexion');
    await expect.poll(() => page.$eval('main', (main) => main.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  });
});
