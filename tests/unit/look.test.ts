import { expect, it, test } from 'vitest';
import { contrastOf, inks, papers } from '../../lib/settings/look.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
])('the contrast of %s and %s is %d, whichever comes first', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

// WCAG 2.2, 1.4.11: 3 to 1 for what has to be seen and is no text. Black and our own dark paper stand for other dark pages.
test.each(Object.entries(inks).filter(([, ink]) => ink !== 'currentColor'))('%s can be seen on light and on dark pages', (_, ink) => {
  for (const paper of [papers.white, papers.dark, '#000000', '#1c222b']) expect(contrastOf(ink, paper)).toBeGreaterThan(3);
});

it('leaves the colour of the text as the one that always has the contrast of the text', () => {
  expect(inks.text).toBe('currentColor');
});
