import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from '../../lib/sheet/sheet.ts';
import type { SheetLine } from '../../lib/sheet/sheet.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { focused, lines, own, pressButton, storeLines, term, waitForLines } from '../support/ask-sheet.ts';
import { showAsPrinted } from '../support/glossary-page.ts';

describe.each(bothBrowsers)('the lines to ask about, in $name', ({ openBrowser }) => {
  let reader: ExtensionBrowser;
  let sheet: Page;

  beforeAll(async () => {
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
  });
  beforeEach(async () => {
    await reader.store({ sheet: [] });
    sheet = await reader.openOwn('glossary.html#to-ask-about', '.ask');
  });
  afterEach(async () => {
    await sheet.close();
  });
  const store = async (...all: SheetLine[]) => storeLines(reader, sheet, ...all);

  test('takes questions of the reader’s own, and keeps the notes of every line', async () => {
    await sheet.type('.own-question input', '  May I   walk? ');
    await sheet.keyboard.press('Enter');
    await waitForLines(sheet, ['May I walk?']);
    await expect.poll(() => sheet.$eval('.own-question input', (field) => field.value)).toBe('');
    await sheet.keyboard.press('Enter');
    await sheet.type('.ask-line textarea', 'to work, 2 km');
    const again = await reader.openOwn('glossary.html#to-ask-about', '.ask-line');
    await expect.poll(() => again.$eval('.ask-line textarea', (field) => field.value)).toBe('to work, 2 km');
    await expect.poll(() => lines(again)).toEqual(['May I walk?']);
    await again.close();
  });

  test('is put in order by buttons, which keep the focus and say what they did', async () => {
    await store(term('gait'), term('tendon'), own('1', 'May I walk?'));
    await pressButton(sheet, 'Up: “May I walk?”');
    await waitForLines(sheet, ['gait', 'May I walk?', 'tendon']);
    await expect.poll(() => focused(sheet)).toBe('Up: “May I walk?”');
    await expect.poll(() => sheet.$eval('.ask-said', (one) => one.textContent)).toBe('“May I walk?” is now number 2 of 3.');
    await sheet.keyboard.press('Enter');
    await waitForLines(sheet, ['May I walk?', 'gait', 'tendon']);
    await expect.poll(() => focused(sheet)).toBe('Up: “May I walk?”');
    // At the end of its way it does nothing, and keeps the focus.
    await sheet.keyboard.press('Enter');
    await expect.poll(() => focused(sheet)).toBe('Up: “May I walk?”');
    await pressButton(sheet, 'Down: “gait”');
    await waitForLines(sheet, ['May I walk?', 'tendon', 'gait']);
    await expect.poll(() => focused(sheet)).toBe('Down: “gait”');
  });

  test('takes a removal back to its place, with its note', async () => {
    await store(term('gait'), term('tendon', 'which one?'), term('sciatica'));
    await pressButton(sheet, 'Remove “tendon”');
    await waitForLines(sheet, ['gait', 'sciatica']);
    await expect.poll(() => focused(sheet)).toContain('“tendon” was removed.');
    await sheet.keyboard.press('Tab');
    await sheet.keyboard.press('Enter');
    await waitForLines(sheet, ['gait', 'tendon', 'sciatica']);
    await expect.poll(() => focused(sheet)).toBe('Remove “tendon”');
    await expect.poll(() => sheet.$$eval('textarea', (fields) => fields.map((one) => one.value))).toEqual(['', 'which one?', '']);
  });

  test('is emptied by one press, and brought back beside what came meanwhile', async () => {
    await store(term('gait', 'a note'), own('1', 'May I walk?'));
    await pressButton(sheet, 'Empty the list');
    await waitForLines(sheet, []);
    await expect.poll(() => focused(sheet)).toContain('Your list is empty now.');
    await sheet.type('.own-question input', 'And now?');
    await sheet.keyboard.press('Enter');
    await waitForLines(sheet, ['And now?']);
    await pressButton(sheet, 'Undo');
    await waitForLines(sheet, ['gait', 'May I walk?', 'And now?']);
    await expect.poll(() => sheet.$eval('textarea', (field) => field.value)).toBe('a note');
  });

  test('loses nothing when two windows change it at once', async () => {
    await store(term('gait'));
    const other = await reader.openOwn('glossary.html#to-ask-about', '.ask-line');
    // Both ask before either is answered: neither knows of the other's change.
    await Promise.all(
      [sheet, other].map((page, at) =>
        page.evaluate(
          async (who, first) => {
            const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<string> } } })
              .browser;
            const send = (change: object) => runtime.sendMessage({ kind: 'change-sheet', change });
            const added = Array.from({ length: 20 }, (_, one) => ({ is: 'own', id: `${who} ${one}`, text: `${who} ${one}`, note: '' }));
            await Promise.all([
              ...added.map((line) => send({ do: 'add', line })),
              send({ do: 'note', key: first, note: 'a note', was: '' }),
            ]);
          },
          `window ${at}`,
          keyOf(term('gait')),
        ),
      ),
    );
    for (const page of [sheet, other]) {
      await expect
        .poll(async () => (await lines(page)).toSorted())
        .toEqual(['gait', ...[0, 1].flatMap((at) => Array.from({ length: 20 }, (_, one) => `window ${at} ${one}`))].toSorted());
      await expect.poll(() => page.$eval('textarea', (field) => field.value)).toBe('a note');
    }
    await other.close();
  });

  test('keeps what two windows write to one note at once', async () => {
    await store(term('gait', 'since May'));
    const other = await reader.openOwn('glossary.html#to-ask-about', '.ask-line');
    const noteOf = (page: Page) => page.$eval('textarea', (field) => field.value);
    await expect.poll(() => noteOf(other)).toBe('since May');
    await sheet.bringToFront();
    await sheet.evaluate(
      (key) => {
        const { runtime } = (globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<string> } } }).browser;
        const field = document.querySelector('textarea');
        // As another window does, in the same moment: this one cannot know of it while it is typed into.
        void runtime.sendMessage({ kind: 'change-sheet', change: { do: 'note', key, note: 'left, since May', was: 'since May' } });
        field?.focus();
        field?.setSelectionRange(field.value.length, field.value.length);
        document.execCommand('insertText', false, ', each day');
      },
      keyOf(term('gait')),
    );
    for (const page of [sheet, other]) await expect.poll(() => noteOf(page)).toBe('left, since May, each day');
    await other.close();
  });

  test('says when it is full', async () => {
    await store(...Array.from({ length: 200 }, (_, at) => own(String(at), `Question ${at}?`)));
    await sheet.type('.own-question input', 'One more?');
    await sheet.keyboard.press('Enter');
    await sheet.waitForSelector('[role="alert"]');
    await expect
      .poll(() => sheet.$eval('[role="alert"]', (one) => one.textContent))
      .toBe('Your list is full: it holds 200 lines. Remove one first.');
    await expect.poll(() => sheet.$eval('.own-question input', (field) => field.value)).toBe('One more?');
  });

  test('is copied as plain text', async () => {
    await store(term('gait', 'since May'), own('1', 'May I walk?'));
    await sheet.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.body.dataset['copied'] = text;
      };
    });
    await pressButton(sheet, 'Copy as text');
    await expect.poll(() => sheet.$eval('.ask-said', (one) => one.textContent)).toBe('Your list was copied.');
    await expect
      .poll(() => sheet.$eval('body', (body) => body.dataset['copied']))
      .toBe('To ask about\n\n1. gait\n   The way a person walks.\n   My note: since May\n\n2. May I walk?\n');
    await sheet.evaluate(() => {
      navigator.clipboard.writeText = async () => {
        throw new Error('no');
      };
    });
    await pressButton(sheet, 'Copy as text');
    await expect.poll(() => sheet.$eval('.ask-said', (one) => one.textContent)).toBe('The browser did not let Plainterm copy.');
  });

  test('is printed with its notes, without what is to be pressed', async () => {
    await store(term('gait', 'since May'), own('1', 'May I walk?'));
    await showAsPrinted(sheet);
    const text = await sheet.$eval('.glossary', (one) => (one as HTMLElement).innerText);
    for (const part of ['To ask about', 'Gait', 'The way a person walks.', 'My note: since May', 'May I walk?'])
      expect(text).toContain(part);
    for (const part of ['Remove', 'Down', 'of your own', 'Empty the list', 'abdominals', 'kept on']) expect(text).not.toContain(part);
  });

  test('goes into the real clipboard', async () => {
    await store(own('1', 'May I walk?'));
    const copy = (await sheet.$$('.ask button')).at(-2);
    await copy?.click();
    await expect.poll(() => sheet.$eval('.ask-said', (one) => one.textContent)).toBe('Your list was copied.');
    await sheet.focus('.own-question input');
    await sheet.keyboard.down('Control');
    await sheet.keyboard.press('v');
    await sheet.keyboard.up('Control');
    // A field of one line takes the line breaks out.
    await expect.poll(() => sheet.$eval('.own-question input', (field) => field.value)).toContain('1. May I walk?');
  });

  test('has no accessibility fault', async () => {
    await store(term('gait', 'since May'), own('1', 'May I walk?'));
    await pressButton(sheet, 'Remove “gait”');
    await waitForLines(sheet, ['May I walk?']);
    expect(await accessibilityFaults(sheet)).toEqual([]);
  });
});
