import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { highlightName } from '../../lib/page/names.ts';
import { choices, defaultSettings } from '../../lib/settings/settings.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { frames, LONG } from '../support/hand.ts';
import { marks, pointAt, readCard, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

// Sciatica, gait and bunion are of level 1, lumbar spine of 2, dorsiflexion of 3.
const sections = pageOf(`<h1>Sciatica</h1>
    <p>It begins in the <a href="/x">lumbar spine</a>. It changes your gait, and a changed gait tires you.</p>
    <h2>The bunion</h2>
    <p>Sciatica and dorsiflexion change your gait. So does the lumbar spine.</p>`);
const usual = ['Sciatica', 'lumbar spine', 'gait', 'bunion', 'Sciatica', 'dorsiflexion', 'gait', 'lumbar spine'];

/** Chooses on the settings page, and waits until it says that it is saved. */
async function choose(options: Page, name: string, value?: string | number): Promise<void> {
  await options.bringToFront();
  const input = `input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`;
  const section = await options.$eval(input, (element) => element.closest('section')?.id ?? '');
  await options.click(input);
  await waitForWord(options, section, 'Saved.');
}

/** Waits until a part of the settings page says something about how storing went. */
async function waitForWord(options: Page, section: string, said: string): Promise<void> {
  await options.waitForFunction(
    (id, text) => (document.querySelector(`#${id} .save-status`)?.textContent ?? '').includes(text),
    { polling: 50 },
    section,
    said,
  );
}

/** The texts of the marks in the preview, in order, under the name of the look. */
async function previewed(options: Page, name = 'glossary-word'): Promise<string[]> {
  return options.evaluate((key) => {
    const ranges = [...((CSS.highlights.get(key) ?? []) as unknown as Iterable<StaticRange>)];
    return ranges
      .filter(({ startContainer }) => startContainer.parentElement?.closest('.preview-text'))
      .map(({ startContainer, startOffset, endOffset }) => (startContainer.textContent ?? '').slice(startOffset, endOffset));
  }, name);
}

const listed = (options: Page) => options.$$eval('.words li > span', (words) => words.map((word) => word.textContent ?? ''));

describe.each(bothBrowsers)('the settings page in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    server = await servePages({ '/sections': sections });
    reader = await openBrowser();
    page = await reader.open(server.at('/sections'));
    options = await reader.openOwn('options.html', '.options');
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });
  beforeEach(async () => {
    await reader.store(defaultSettings);
    await page.bringToFront();
    await waitForMarks(page, usual.length);
  });

  /** What is marked on the open page. */
  const marked = async () => {
    await page.bringToFront();
    return marks(page);
  };

  test('each choice of how much holds at once on an open page', async () => {
    await expect.poll(marked).toEqual(usual);
    await choose(options, 'level', 2);
    await expect.poll(marked).toEqual(['lumbar spine', 'dorsiflexion', 'lumbar spine']);
    await choose(options, 'level', 3);
    await expect.poll(marked).toEqual(['dorsiflexion']);
    await choose(options, 'level', 1);
    await expect.poll(marked).toEqual(usual);
    await choose(options, 'mention', 'page');
    await expect.poll(marked).toEqual(['Sciatica', 'lumbar spine', 'gait', 'bunion', 'dorsiflexion']);
    await choose(options, 'mention', 'every');
    await expect.poll(marked).toEqual([...usual.slice(0, 3), 'gait', ...usual.slice(3)]);
    await choose(options, 'mention', 'section');
    await expect.poll(marked).toEqual(usual);
    await choose(options, 'links');
    await expect.poll(marked).toEqual(['Sciatica', 'gait', 'bunion', 'Sciatica', 'dorsiflexion', 'gait', 'lumbar spine']);
    await choose(options, 'headings');
    await expect.poll(marked).toEqual(['gait', 'Sciatica', 'dorsiflexion', 'gait', 'lumbar spine']);
    await choose(options, 'links');
    await choose(options, 'headings');
    await expect.poll(marked).toEqual(usual);
  });

  test('every look holds at once on an open page, and in the preview', async () => {
    const highlights = () => page.evaluate(() => [...CSS.highlights.keys()]);
    await expect.poll(highlights).toEqual(['glossary-word']);
    for (const line of choices.line.slice(1)) {
      await choose(options, 'line', line);
      await expect.poll(highlights).toEqual([highlightName({ line, colour: 'text' })]);
    }
    for (const colour of choices.colour.slice(1)) {
      await choose(options, 'colour', colour);
      await expect.poll(highlights).toEqual([highlightName({ line: 'tint', colour })]);
      await expect.poll(() => previewed(options, highlightName({ line: 'tint', colour }))).toHaveLength(7);
    }
  });

  test('the preview is marked as a page would be', async () => {
    await options.bringToFront();
    const section = ['plantar fasciitis', 'gait', 'dorsiflexion', 'lumbar spine', 'plantar fasciitis', 'Dorsiflexion', 'gait'];
    await expect.poll(() => previewed(options)).toEqual(section);
    await choose(options, 'mention', 'every');
    await expect.poll(() => previewed(options)).toHaveLength(9);
    await choose(options, 'mention', 'page');
    await expect.poll(() => previewed(options)).toEqual(section.slice(0, 4));
    await choose(options, 'headings');
    await expect.poll(() => previewed(options)).toEqual(['Plantar fasciitis', ...section.slice(1, 4)]);
    await choose(options, 'links');
    await expect.poll(() => previewed(options)).toEqual(['Plantar fasciitis', 'gait', 'dorsiflexion']);
    await choose(options, 'level', 3);
    await expect.poll(() => previewed(options)).toEqual(['dorsiflexion']);
  });

  test('the pace holds at once on an open page', async () => {
    await choose(options, 'opening', 'click');
    await page.bringToFront();
    await pointAt(page, 'gait');
    await frames(page, LONG);
    expect(await page.$('glossary-card')).toBeNull();
    await page.mouse.down();
    await page.mouse.up();
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.mouse.move(5, 5);
    await choose(options, 'opening', 'quick');
    await page.bringToFront();
    expect(await readCard(reader, page, 'dorsiflexion')).toMatch(/^dorsiflexion\n/m);
    await page.mouse.move(5, 5);
    await waitForNoCard(page);
  });

  test('known words are listed by name and are marked again, one or all, with a way back', async () => {
    await reader.store({ known: ['gait', 'lumbar-spine', 'no-longer-there'], notHere: { 'health.example': ['bunion'] } });
    await expect.poll(() => listed(options)).toEqual(['gait', 'lumbar spine', 'no-longer-there', 'bunion']);
    await expect.poll(marked).toEqual(['Sciatica', 'Sciatica', 'dorsiflexion']);
    await options.bringToFront();
    await options.click('[aria-label="Mark again: gait"]');
    await waitForWord(options, 'hidden-words', '“gait” is marked again.');
    await expect.poll(() => listed(options)).toEqual(['lumbar spine', 'no-longer-there', 'bunion']);
    await expect.poll(marked).toEqual(['Sciatica', 'gait', 'Sciatica', 'dorsiflexion', 'gait']);
    await options.bringToFront();
    await options.click('#hidden-words .save-status button');
    await waitForWord(options, 'hidden-words', 'Taken back.');
    await expect.poll(() => listed(options)).toEqual(['lumbar spine', 'no-longer-there', 'gait', 'bunion']);
    await expect.poll(marked).toEqual(['Sciatica', 'Sciatica', 'dorsiflexion']);

    await options.bringToFront();
    await options.click('[aria-label="Mark all again: Words you know"]');
    await waitForWord(options, 'hidden-words', '3 words are marked again.');
    await expect.poll(() => listed(options)).toEqual(['bunion']);
    await options.click('[aria-label="Mark again: bunion"]');
    await waitForWord(options, 'hidden-words', '“bunion” is marked again.');
    await expect.poll(() => listed(options)).toEqual([]);
    await expect.poll(marked).toEqual(usual);
    await options.bringToFront();
    await options.click('#hidden-words .save-status button');
    await expect.poll(() => listed(options)).toEqual(['bunion']);
  });

  test('works by keyboard alone: choose, go to a part, take a word in again and take that back', async () => {
    await reader.store({ known: ['gait'] });
    const own = await reader.openOwn('options.html', '.words li');
    const focused = () =>
      own.evaluate(() => {
        const { activeElement } = document;
        const { name = '', value = '' } = activeElement instanceof HTMLInputElement ? activeElement : {};
        return name.length > 0 ? `${name} ${value}` : (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '');
      });
    /** Tab until something has the focus that is told so. */
    const tabTo = async (wanted: string) => {
      for (let left = 40; left > 0 && (await focused()) !== wanted; left -= 1) await own.keyboard.press('Tab');
      await expect.poll(() => focused()).toBe(wanted);
    };
    await tabTo('level 1');
    const ring = await own.$eval('input[name="level"]', (input) => getComputedStyle(input).outlineStyle);
    expect(ring).toBe('solid');
    await own.keyboard.press('ArrowDown');
    await waitForWord(own, 'how-much', 'Saved.');
    await expect.poll(() => focused()).toBe('level 2');
    await tabTo('Mark again: gait');
    await own.keyboard.press('Enter');
    await waitForWord(own, 'hidden-words', '“gait” is marked again.');
    await expect.poll(() => listed(own)).toEqual([]);
    await expect.poll(() => focused()).toBe('Undo');
    await own.keyboard.press('Enter');
    await waitForWord(own, 'hidden-words', 'Taken back.');
    await expect.poll(() => focused()).toBe('Words that are not marked');
    await expect.poll(() => listed(own)).toEqual(['gait']);
    await tabTo('Mark again: gait');
    await own.close();
  });

  test.each(['light', 'dark'])('has no accessibility fault in %s', async (look) => {
    await reader.store({ known: ['gait', 'tendon'], notHere: { 'a.example': ['arch'] } });
    await options.bringToFront();
    if (reader.name === 'chromium') await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    await expect.poll(() => listed(options)).toHaveLength(3);
    expect(await accessibilityFaults(options)).toEqual([]);
  });
});
