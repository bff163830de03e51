import type { Settings } from './settings.ts';

/** The colours of marks, as #rrggbb or `currentColor`, which is that of the text around. `public/marks.css` has the same ones. */
export const inks: Readonly<Record<Settings['colour'], string>> = {
  text: 'currentColor',
  blue: '#2878dc',
  green: '#218739',
  orange: '#c4570c',
  purple: '#9a52d0',
};

/** The papers that the contrast of a colour is told on: white, and the dark grey that is common in dark pages. */
export const papers = { white: '#ffffff', dark: '#121212' } as const;

/**
 * The contrast of two colours (#rrggbb), from 1 (none) to 21, as WCAG 2.2 reckons it. A mark wants 3, as any sign that is no text.
 */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
