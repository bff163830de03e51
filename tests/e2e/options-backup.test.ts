import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LARGEST_BACKUP } from '../../lib/settings/limits.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { expectMarks, waitForMarks } from '../support/reader.ts';
import { savedFile } from '../support/saved-file.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const somePage = pageOf('<h1>A page</h1><p>The gait, a tendon and the lumbar spine.</p>');

const statusOf = (options: Page, section: string) => options.$eval(`#${section} .save-status`, (status) => status.textContent ?? '');

/** Presses the button of a part of the page with this text. */
async function press(options: Page, section: string, text: string): Promise<void> {
  const button = await options.waitForSelector(`#${section} button::-p-text(${text})`);
  await button?.click();
}

/** What the extension has stored; the index of own words is made of them, and comes a moment later. */
async function stored(options: Page): Promise<Record<string, unknown>> {
  return options.evaluate(async () => {
    const { browser, chrome = browser } = globalThis as unknown as Record<'browser' | 'chrome', OwnStorage | undefined>;
    const { ownIndex: _made, ...items } = (await chrome?.storage.local.get()) ?? {};
    return items;
  });
}

interface OwnStorage {
  storage: { local: { get(): Promise<Record<string, unknown>>; clear(): Promise<void> } };
}

describe.each(bothBrowsers)('backups in $name', ({ openBrowser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainterm-backups-'));
  let server: PageServer;
  let reader: ExtensionBrowser;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    server = await servePages({ '/page': somePage });
    reader = await openBrowser();
    page = await reader.open(server.at('/page'));
    await waitForMarks(page, 3);
    options = await reader.openOwn('options.html', '#backup');
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await options.evaluate(async () => {
      const { browser, chrome = browser } = globalThis as unknown as Record<'browser' | 'chrome', OwnStorage | undefined>;
      await chrome?.storage.local.clear();
    });
    await options.bringToFront();
  });

  /** Opens a file with this text on the settings page. */
  async function openFile(name: string, text: string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, text);
    const input = await options.$('#backup input[type="file"]');
    await input?.uploadFile(path);
  }

  /** The text of the part of the page that tells of the opened file. */
  const told = () => options.$eval('#backup', (part) => (part as HTMLElement).innerText);

  const chosen = {
    mention: 'every',
    level: 1,
    sites: { 'other.example': 'off' },
    known: ['gait'],
    notHere: { 'health.example': ['tendon'] },
    ownWords: [{ id: 'own-my-word', term: 'my word', forms: [], inShort: 'a word of mine', lay: [] }],
    sheet: [{ is: 'term', id: 'gait', text: 'gait', note: '' }],
  };

  test('to start again forgets choices and look-ups; what the reader wrote only if they say so; each with a way back', async () => {
    const { ownWords, sheet } = chosen;
    const all = { ...chosen, recent: [{ kind: 'term', id: 'gait' }] };
    await reader.store(all);
    await expectMarks(page, ['lumbar spine'], options);
    await expect
      .poll(() => options.$eval('#start-again', (part) => (part as HTMLElement).innerText))
      .toMatch(/takes away .* what you looked up\.[^]*They stay unless you tick this\./);
    await press(options, 'start-again', 'Start again');
    await expect.poll(() => statusOf(options, 'start-again')).toContain('Your settings are as they were at the start');
    await expectMarks(page, ['gait', 'tendon', 'lumbar spine'], options);
    await expect.poll(() => stored(options)).toEqual({ ownWords, sheet });
    await press(options, 'start-again', 'Undo');
    await expectMarks(page, ['lumbar spine'], options);
    await expect.poll(() => stored(options)).toEqual(all);

    await options.click('#start-again input');
    await press(options, 'start-again', 'Start again');
    await expect.poll(() => statusOf(options, 'start-again')).toContain('Everything is as it was at the start.');
    await expect.poll(() => stored(options)).toEqual({});
    expect(await options.$eval('#start-again input', ({ checked }) => checked)).toBe(false);
    expect(await accessibilityFaults(options)).toEqual([]);
    await press(options, 'start-again', 'Undo');
    await expect.poll(() => stored(options)).toEqual(all);
  });

  test('what was chosen is saved and used again, with a way back', async () => {
    await reader.store(chosen);
    await expectMarks(page, ['lumbar spine'], options);
    const text = await savedFile(options, async () => press(options, 'backup', 'Save a backup file'));
    await expect.poll(() => statusOf(options, 'backup')).toMatch(/^The file plainterm-backup-\d{4}-\d\d-\d\d\.json was made\.$/);
    expect(JSON.parse(text)).toMatchObject({
      format: 'plainterm-backup',
      settings: { mention: 'every', known: ['gait'] },
      sheet: chosen.sheet,
    });

    await reader.store({ ...defaultSettings, known: ['tendon'], line: 'thick', ownWords: [], sheet: [] });
    const before = await stored(options);
    await openFile('backup.json', text);
    await expect.poll(told).toContain('backup.json can be used. Nothing is changed yet.');
    await expect.poll(() => told()).toMatch(/How often a word is marked: Every time \(now: The first time in each section\)/);
    await expect.poll(() => told()).toMatch(/Words you know: 1 new\n/);
    await expect.poll(() => told()).toMatch(/Rules for sites: 1 new\n[^]*Your own words: 1 new\n[^]*What to ask about: 1 new/);
    await expect.poll(() => stored(options)).toEqual(before);
    expect(await accessibilityFaults(options)).toEqual([]);
    await press(options, 'backup', 'Use this file');
    await expect.poll(() => statusOf(options, 'backup')).toContain('The file is in use.');
    await expect.poll(() => stored(options)).toEqual({ ...before, ...chosen, known: ['tendon', 'gait'] });
    await press(options, 'backup', 'Undo');
    await expect.poll(() => statusOf(options, 'backup')).toContain('Taken back.');
    await expect.poll(() => stored(options)).toEqual(before);

    await openFile('backup.json', text);
    await options.waitForSelector('input[name="how"]');
    await options.click('input[name="how"][value="replace"]');
    await expect.poll(told).toMatch(/Line: Dotted \(now: Thick\)\n[^]*Words you know: 1 new, 1 taken away\n/);
    await press(options, 'backup', 'Use this file');
    await expectMarks(page, ['lumbar spine'], options);
    await expect.poll(() => stored(options)).toEqual(chosen);
    await press(options, 'backup', 'Undo');
    await expect.poll(() => stored(options)).toEqual(before);
  });

  test.each([
    { what: 'no JSON', text: '{ "format": ', said: /It is no JSON file, or it is broken: .+/ },
    { what: 'another JSON file', text: '{ "name": "plainterm" }', said: /It is not a backup of Plainterm\./ },
    {
      what: 'a file of a newer version',
      text: '{ "format": "plainterm-backup", "version": 99 }',
      said: /made by a newer Plainterm\. Update Plainterm/,
    },
    {
      what: 'a wrong value',
      text: '{ "format": "plainterm-backup", "version": 2, "settings": { "mention": "often", "known": ["gait"] } }',
      said: /At “settings\.mention” it has "often"\. What can stand there: "section", "page", "every"\./,
    },
    {
      what: 'a wrong kind',
      text: '{ "format": "plainterm-backup", "version": 1, "settings": { "known": { "0": "gait" } } }',
      said: /At “settings\.known” it has entries in \{ \}\. What can stand there: a list in \[ \]\./,
    },
    {
      what: 'an unknown setting',
      text: '{ "format": "plainterm-backup", "version": 2, "settings": { "theme": "dark" } }',
      said: /Plainterm does not know “settings\.theme” in it\./,
    },
    { what: 'too large a file', text: ' '.repeat(LARGEST_BACKUP + 1), said: /It is larger than 5 MB/ },
  ])('$what is refused whole, with the reason, and the next file can be used', async ({ text, said }) => {
    await reader.store({ known: ['tendon'] });
    await openFile('mine.json', text);
    await expect.poll(told).toMatch(said);
    await expect.poll(() => told()).toContain('mine.json was not used, and nothing was changed.');
    await expect.poll(() => stored(options)).toEqual({ known: ['tendon'] });
    await openFile('mine.json', '{ "format": "plainterm-backup", "version": 1, "settings": { "known": ["gait"] } }');
    await expect.poll(told).toContain('mine.json can be used.');
    expect(await told()).not.toContain('was not used');
    await press(options, 'backup', 'Cancel');
    await expect.poll(told).not.toContain('mine.json');
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('backup-title');
    await expect.poll(() => stored(options)).toEqual({ known: ['tendon'] });
  });
});
