import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bothBrowsers } from '../support/extension-browser.ts';
import type { ExtensionBrowser } from '../support/extension-browser.ts';
import { marks, pressInCard, readCard, waitForCard, waitForMarks, waitForNoCard } from '../support/reader.ts';
import { servePages } from '../support/serve-pages.ts';
import type { PageServer } from '../support/serve-pages.ts';
import { pageOf } from './pages.ts';

const page = pageOf('<p style="margin: 40px">A gait, a tendon, and sciatica.</p><h2>Again</h2><p>The gait.</p>');

describe.each(bothBrowsers)('the two depths of the card, in $name', ({ openBrowser }) => {
  let server: PageServer;
  let reader: ExtensionBrowser;

  beforeAll(async () => {
    server = await servePages({ '/gait': page });
    reader = await openBrowser();
  });
  afterAll(async () => {
    await reader.close();
    await server.close();
  });
  const open = async () => {
    const tab = await reader.open(server.at('/gait'));
    await waitForMarks(tab, 4);
    return tab;
  };

  test('the card opens with the short meaning, and More opens the rest in place', async () => {
    const tab = await open();
    const short = await readCard(reader, tab, 'gait');
    expect(short).toContain('The way a person walks.');
    expect(short).not.toContain('Related words');
    const { height: before } = await tab.$eval('glossary-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
    await pressInCard(reader, tab, 'More');
    await expect.poll(() => reader.card.text(tab)).toContain('Related words');
    const whole = await tab.$eval('glossary-card', (host) => host.getBoundingClientRect().toJSON() as DOMRect);
    expect(whole.height).toBeGreaterThan(before);
    expect(whole.bottom).toBeLessThanOrEqual(await tab.evaluate(() => innerHeight));
    await pressInCard(reader, tab, 'Less');
    await expect.poll(() => reader.card.text(tab)).not.toContain('Related words');
    await tab.close();
  });

  test('a word that can mean danger says at once where to read when to get help', async () => {
    const tab = await open();
    await readCard(reader, tab, 'sciatica');
    await pressInCard(reader, tab, 'More, and when to get help');
    await expect.poll(() => reader.card.text(tab)).toContain('When to get help');
    await tab.close();
  });

  test('a question about the word opens in the card, with a way back', async () => {
    const tab = await open();
    await readCard(reader, tab, 'sciatica');
    await pressInCard(reader, tab, 'More, and when to get help');
    await expect.poll(() => reader.card.text(tab)).toContain('Questions about this');
    const question = /Questions about this\n(.+)\n/.exec(await reader.card.text(tab))?.[1] ?? '';
    await pressInCard(reader, tab, question);
    await expect.poll(() => reader.card.title(tab)).toBe(question);
    await pressInCard(reader, tab, 'Back');
    await expect.poll(() => reader.card.title(tab)).toBe('sciatica');
    await tab.close();
  });

  describe.each([
    { press: 'I know this word', said: '“gait” is not marked any more, on any page.' },
    { press: 'Not on this site', said: '“gait” is not marked on this site any more.' },
  ])('$press', ({ press, said }) => {
    test('takes the marks of the word everywhere in the page, and Undo brings them back', async () => {
      const tab = await open();
      await readCard(reader, tab, 'gait');
      await pressInCard(reader, tab, 'More');
      await pressInCard(reader, tab, press);
      await expect.poll(() => marks(tab)).toEqual(['tendon', 'sciatica']);
      await expect.poll(() => reader.card.text(tab)).toContain(said);
      await pressInCard(reader, tab, 'Undo');
      await expect.poll(() => marks(tab)).toEqual(['gait', 'tendon', 'sciatica', 'gait']);
      await expect.poll(() => reader.card.text(tab)).toContain('The way a person walks.');
      await tab.close();
    });

    test('is kept for the next page, on the site where it holds', async () => {
      const tab = await open();
      await readCard(reader, tab, 'gait');
      await pressInCard(reader, tab, 'More');
      await pressInCard(reader, tab, press);
      await expect.poll(() => marks(tab)).toEqual(['tendon', 'sciatica']);
      const again = await reader.open(server.at('/gait'));
      await waitForMarks(again, 2);
      await expect.poll(() => marks(again)).toEqual(['tendon', 'sciatica']);
      const elsewhere = await reader.open(server.at('/gait', 'other.example'));
      await waitForMarks(elsewhere, press === 'Not on this site' ? 4 : 2);
      expect(await marks(elsewhere)).toEqual(
        press === 'Not on this site' ? ['gait', 'tendon', 'sciatica', 'gait'] : ['tendon', 'sciatica'],
      );
      await again.close();
      await elsewhere.close();
      await tab.bringToFront();
      await pressInCard(reader, tab, 'Undo');
      await expect.poll(() => marks(tab)).toEqual(['gait', 'tendon', 'sciatica', 'gait']);
      await tab.close();
    });

    test('stays until it is dismissed, though its word is not marked any more', async () => {
      const tab = await open();
      await readCard(reader, tab, 'gait');
      await pressInCard(reader, tab, 'More');
      await pressInCard(reader, tab, press);
      await expect.poll(() => marks(tab)).toEqual(['tendon', 'sciatica']);
      await tab.mouse.move(5, 5, { steps: 3 });
      await waitForCard(tab);
      await pressInCard(reader, tab, 'Undo');
      await tab.mouse.click(5, 5);
      await waitForNoCard(tab);
      await tab.close();
    });
  });
});
