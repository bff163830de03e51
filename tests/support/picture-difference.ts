import type { Page } from 'puppeteer-core';
import type { Box } from './marked-places.ts';

/** The box around all pixels in which two pictures (PNG in base64) differ within a part of them, or undefined where they are alike. */
export async function differenceOf(page: Page, one: string, other: string, within: Box): Promise<Box | undefined> {
  const told = await page.evaluate(
    async (pictures, { left, top, right, bottom }) => {
      const pixelsOf = async (picture: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(left, top, right - left, bottom - top);
      };
      const [before, after] = await Promise.all(pictures.map(pixelsOf));
      if (!before || !after) return undefined;
      const box = { left: right, top: bottom, right: left, bottom: top };
      for (let at = 0; at < before.data.length; at += 4) {
        const isAlike = [0, 1, 2].every((channel) => before.data[at + channel] === after.data[at + channel]);
        if (isAlike) continue;
        const x = left + ((at / 4) % before.width);
        const y = top + Math.floor(at / 4 / before.width);
        box.left = Math.min(box.left, x);
        box.top = Math.min(box.top, y);
        box.right = Math.max(box.right, x + 1);
        box.bottom = Math.max(box.bottom, y + 1);
      }
      return box.left < box.right ? box : undefined;
    },
    [one, other],
    within,
  );
  return told;
}
