import type { Frame, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

/** A menu of Firefox and what is in it, as its own window knows them. */
interface Menu extends HTMLElement {
  state: 'open' | 'closed' | 'showing' | 'hiding';
  hidePopup(): void;
  activateItem(item: Element): void;
}

/** Selects the first place where a page or frame shows some words. */
export async function selectWords(page: Page | Frame, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`the page does not show "${wanted}"`);
  }, words);
}

/**
 * Opens Firefox's own menu over what is selected in a page, or in a frame of it, and picks the item with this text. Answers whether
 * there is one; the menu is closed then in any case.
 */
export async function pickFromMenu(page: Page, label: string, frame: Frame = page.mainFrame()): Promise<boolean> {
  const spot = await frame.evaluate(() => {
    const { x, y, width, height } = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  const outer = await (
    await frame.frameElement()
  )?.evaluate((element) => {
    const { x, y } = element.getBoundingClientRect();
    return { x: x + element.clientLeft, y: y + element.clientTop };
  });
  await page.mouse.click(spot.x + (outer?.x ?? 0), spot.y + (outer?.y ?? 0), { button: 'right' });
  return inFirefoxWindow(
    page.browser(),
    async (wanted) => {
      const menu = document.querySelector<Menu>('#contentAreaContextMenu');
      if (!menu) throw new Error('this window has no menu');
      const told = async (event: string) =>
        new Promise<void>((done) => {
          const hear = ({ target }: Event) => {
            // Menus inside of it tell the same.
            if (target !== menu) return;
            menu.removeEventListener(event, hear);
            done();
          };
          menu.addEventListener(event, hear);
        });
      if (menu.state !== 'open') await told('popupshown');
      const item = [...menu.querySelectorAll<HTMLElement & { label: string }>('menuitem')].find(
        (one) => !one.hidden && one.label === wanted,
      );
      const hidden = told('popuphidden');
      if (item) menu.activateItem(item);
      else menu.hidePopup();
      await hidden;
      return item !== undefined;
    },
    label,
  );
}
