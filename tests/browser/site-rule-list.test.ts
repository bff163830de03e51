import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { serveStates } from '../support/states-page.ts';

const FIELD = '.site-add input[type="text"]' as const;

describe('the list of rules for sites', () => {
  let server: Awaited<ReturnType<typeof serveStates>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await serveStates();
    browser = await launchChromium();
    page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  });
  beforeEach(async () => {
    await page.goto(server.at('site rules, kept', 'light'));
    await page.waitForSelector(FIELD);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Each row as "name: on". */
  const rows = () =>
    page.$$eval('.site-list [role="switch"]', (all) =>
      all.map((one) => `${one.textContent}: ${one.getAttribute('aria-checked') === 'true' ? 'on' : 'off'}`),
    );
  const text = (selector: string) => page.$eval(selector, (one) => one.textContent);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const press = async (...keys: ('Tab' | 'Enter' | ' ' | 'ArrowDown')[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const add = async (typed: string) => {
    await page.$eval('.site-add input[type="text"]', (input) => input.select());
    await page.type(FIELD, typed);
    await page.keyboard.press('Enter');
  };

  test('works by keyboard: switch, remove, undo, with the focus where one goes on', async () => {
    await press('Tab', 'Tab', ' ');
    await expect.poll(rows).toEqual(['a.example: on', 'b.example: on']);
    await press('Tab', 'Enter');
    await expect.poll(focused).toBe('Undo');
    await expect.poll(rows).toEqual(['b.example: on']);
    expect(await text('.site-notice')).toContain('Removed: a.example.');
    await press('Enter');
    await expect.poll(focused).toBe('a.example');
    expect(await rows()).toEqual(['a.example: on', 'b.example: on']);
    expect(await text('.site-notice')).toBe('');
  });

  test('adds what is typed or pasted, as the mode wants it, and keeps the cursor in the field', async () => {
    await add('https://www.c.example/feet?a=b');
    await expect.poll(rows).toEqual(['a.example: off', 'b.example: on', 'c.example: off']);
    expect(await text('.site-notice')).toBe('Set to off: c.example.');
    expect(await page.$eval(FIELD, (input) => [input === document.activeElement, input.value])).toEqual([true, '']);
    await page.click('.site-mode label:nth-of-type(2)');
    await page.waitForFunction(() => document.querySelector('.button')?.textContent === 'Add as on');
    await page.click('.site-add input[type="checkbox"]');
    await add('d.example');
    await expect.poll(async () => (await rows()).at(-1)).toBe('All of d.example: on');
    expect(await page.$eval('.site-add input[type="checkbox"]', (box) => box.checked)).toBe(false);
  });

  test('says what is wrong with what is no site, to screen readers too, and loses nothing of it', async () => {
    await add('heel pain');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('not the name of a site'));
    expect(await page.$eval(FIELD, (input) => input.value)).toBe('heel pain');
    expect(await page.$eval(FIELD, (input) => input.getAttribute('aria-invalid'))).toBe('true');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.type(FIELD, 's');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent === '');
    await add('*.co.uk');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('Many different sites'));
    await add('chrome://settings');
    await page.waitForFunction(() => document.querySelector('[role="alert"]')?.textContent?.includes('cannot run on that page'));
    expect(await rows()).toEqual(['a.example: off', 'b.example: on']);
  });

  test('tells what each mode would do, and keeps the list through it', async () => {
    const effects = () => page.$$eval('.site-mode .option .note', (all) => all.map((one) => one.textContent));
    const both = ['1 rule in your list says off. All other sites are on.', '1 rule in your list says on. All other sites are off.'];
    expect(await effects()).toEqual(both);
    await press('Tab', 'ArrowDown');
    await page.waitForSelector('.site-mode label:nth-of-type(2) input:checked');
    await page.waitForFunction(() => document.querySelector('.button')?.textContent === 'Add as on');
    expect(await rows()).toEqual(['a.example: off', 'b.example: on']);
    await add('c.example');
    await expect.poll(async () => (await effects())[1]).toBe('2 rules in your list say on. All other sites are off.');
    for (const row of ['a.example', 'b.example', 'c.example']) await page.click(`[aria-label="Remove ${row}"]`);
    await expect
      .poll(effects)
      .toEqual([
        'No rule in your list says off, so words are explained everywhere.',
        'No rule in your list says on yet, so no words would be explained anywhere.',
      ]);
    expect(await text('.site-rules')).toContain('Your list is empty.');
  });

  test('says so where the browser stores nothing, and shows what holds', async () => {
    await page.goto(server.at('site rules, not stored', 'light'));
    await page.waitForSelector(FIELD);
    const failed = () => page.waitForFunction(() => document.querySelector('.site-notice')?.textContent?.includes('could not save'));
    await add('c.example');
    await failed();
    expect(await page.$eval(FIELD, (input) => input.value)).toBe('c.example');
    await page.click('[aria-label="Remove a.example"]');
    await page.click('.site-mode label:nth-of-type(2)');
    await page.waitForSelector('.site-mode label:nth-of-type(1) input:checked');
    await failed();
    expect(await rows()).toEqual(['a.example: off', 'b.example: on']);
  });
});
