import { expect, it } from 'vitest';
import { foldText } from '../../lib/text/fold-text.ts';
import { spellingClasses } from '../../lib/text/letters.ts';
import { withoutAccents } from '../../lib/text/without-accents.ts';

it.each([
  ['Ménière', 'meniere'],
  ['Me\u0301nie\u0300re', 'meniere'],
  ['über-señor', 'uber-senor'],
  ['CŒLIAC', 'coeliac'],
  ['ÉCG', 'ecg'],
  ['ÀÉÎÕÜÇÑŠŽ', 'aeioucnsz'],
  ['Straße', 'strasse'],
  ['GROẞE', 'grosse'],
  ['smørrebrød', 'smorrebrod'],
  ['Łódź', 'lodz'],
  ['Đorđe', 'dorde'],
])('writes %s as %s, which is what pages and search take it for', (spelling, plain) => {
  expect(withoutAccents(spelling)).toBe(plain);
  expect(spellingClasses(plain)).toEqual(spellingClasses(spelling));
  expect(foldText(spelling)).toBe(foldText(plain));
});

it.each(['Gait lab', 'MRI', 'Baker’s cyst', 'боль', 'ώρα', 'þorn', 'CO²', 'a/b', '', '½'])('leaves %o as it is', (spelling) => {
  expect(withoutAccents(spelling)).toBe(spelling);
});

it('makes plain letters only of what pages are compared as', () => {
  const signs = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter((sign) => !/[a-z]/i.test(sign));
  const made = signs.map((sign) => [sign, withoutAccents(sign)] as const).filter(([, plain]) => /^[a-z]+$/.test(plain));
  expect(made.length).toBeGreaterThan(400);
  // The browser writes these two as plain letters by itself.
  const compared = made.filter(([sign]) => sign !== '\u212a' && sign !== '\u212b');
  expect(compared.filter(([sign, plain]) => String(spellingClasses(sign)) !== String(spellingClasses(plain)))).toEqual([]);
});
