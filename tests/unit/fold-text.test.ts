import { expect, test } from 'vitest';
import { foldText } from '../../lib/text/fold-text.ts';

test.each([
  ['Plantar Fasciitis', 'plantar fasciitis'],
  ['Ménière', 'meniere'],
  ['Me\u0301nie\u0300re', 'meniere'],
  ["Baker's cyst", 'bakers cyst'],
  ['Baker’s ‘cyst’', 'bakers cyst'],
  ['x-ray', 'x ray'],
  ['  a \n\t b\u00a0c ', 'a b c'],
  ['what?! (is) it/that…', 'what is it that'],
  ['T12', 't12'],
  ['ﬁbula', 'fibula'],
  ['CŒUR', 'coeur'],
  ['Straße, GROẞE', 'strasse grosse'],
  ['Sørensen-Łoś đ', 'sorensen los d'],
  ['БОЛЬ в спине', 'боль в спине'],
  ['🙂', ''],
  ['', ''],
])('folds "%s" to "%s"', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
