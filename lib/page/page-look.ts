import { DARK_BELOW } from './limits.ts';
import { isElement, parentOf } from './nodes.ts';

/** Is the page light or dark where an element is painted? Asks the styles of its ancestors, so only to be used when a card opens. */
export function pageLook(element: Element): 'light' | 'dark' {
  for (let at: Node | null = element; at; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const { backgroundColor } = getComputedStyle(at);
    const luminance = luminanceOf(backgroundColor);
    if (luminance !== undefined) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  // Nothing painted up to the canvas: the browser paints it by the document's colour scheme.
  const { color } = getComputedStyle(document.documentElement);
  const text = luminanceOf(color) ?? 0;
  return usesDarkCanvas() && text > DARK_BELOW ? 'dark' : 'light';
}

function usesDarkCanvas(): boolean {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (!colorScheme.includes('dark')) return false;
  return !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * WCAG relative luminance (0 black to 1 white) of a computed colour, or undefined for one that is mostly see-through.
 * Source: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminanceOf(color: string): number | undefined {
  const [, space = '', list = ''] = /^([a-z]+)\((.*)\)$/.exec(color) ?? [];
  const numbers = list
    .replace(/^[a-z][a-z0-9-]* /, '')
    .match(/[\d.]+%?|none/g)
    ?.map((text) => (text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text === 'none' ? 0 : text)));
  if (!numbers || numbers.length < 3) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (alpha < 0.5) return undefined;
  // Computed colours are rgb() with 0 to 255, or a color function with 0 to 1, of which only the lightness matters here.
  if (space.startsWith('ok')) return red ** 3;
  if (space === 'lab' || space === 'lch') return (red / 100) ** 3;
  const scale = space.startsWith('rgb') ? 255 : 1;
  const linear = (channel: number) => (channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red / scale) + 0.7152 * linear(green / scale) + 0.0722 * linear(blue / scale);
}
