import * as fc from 'fast-check';
import type { SpelledTerm } from '../../lib/matching/encode-index.ts';
import { spelled } from './small-index.ts';
import { waysToWrite } from './slow-matcher.ts';
import { oneOf } from './random-text.ts';

// Few letters and few words, so that terms overlap, nest and share beginnings, and texts come near to naming them.

const madeUpWord = fc.array(oneOf('a b s fi ae 1 st'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const realWord = oneOf(
  "tendon tendon anemia pre biopsy diagnosis fascia tumor meniscus Baker's o’clock X ray of T12 Achilles postoperative pelvis glutes",
);
const abbreviation = oneOf('AB BA ABs A1B aAB MRI PSIS BY');
const word = fc.oneof({ weight: 4, arbitrary: madeUpWord }, { weight: 4, arbitrary: realWord });
const phrase = (words: fc.Arbitrary<string>) =>
  fc
    .tuple(words, fc.array(fc.tuple(fc.constantFrom(' ', ' ', '-'), words), { maxLength: 2 }))
    .map(([first, rest]) => first + rest.map(([gap, next]) => gap + next).join(''));

function glossaryOf(form: fc.Arbitrary<string>): fc.Arbitrary<SpelledTerm[]> {
  const everyday = fc.option(fc.constant({ for: new Array<string>(), against: new Array<string>() }), { nil: undefined, freq: 2 });
  return fc
    .array(fc.record({ term: form, forms: fc.array(form, { maxLength: 2 }), everyday }), { minLength: 1, maxLength: 6 })
    .map((terms) => terms.map((told, at) => spelled({ id: `t${at}`, ...told })));
}

/** Terms with words, phrases and abbreviations. */
export const glossary = glossaryOf(phrase(fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: abbreviation })));
/** Terms that may be written with any capitals. */
export const glossaryOfWords = glossaryOf(phrase(word.map((one) => one.toLowerCase())));

/** Something done to a name at the place `at`. */
type Change = (name: string, at: number) => string;

const insert =
  (sign: string): Change =>
  (name, at) =>
    name.slice(0, at) + sign + name.slice(at);
const replace =
  (part: RegExp | string, by: string): Change =>
  (name) =>
    name.replaceAll(part, by);
const atLetter =
  (make: (letter: string) => string): Change =>
  (name, at) =>
    name.slice(0, at) + make(name.charAt(at)) + name.slice(at + 1);

const changes: readonly Change[] = [
  ...['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u0301', '\u0308', 'и', "'", 'a', '1', ' '].map(insert),
  ...['  ', '\u00a0', '\n', ' \r\n\t', '–', '\u2011', '-', ' - ', '\u00ad ', ' \u200b', '—', ', ', '/', '.', '_', ''].map((gap) =>
    replace(/[ -]+/g, gap),
  ),
  ...["'", '’', '‘', 'ʼ', '', '\u00ad’'].map((sign) => replace(/['’]/g, sign)),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  atLetter((letter) => letter.toUpperCase()),
  atLetter((letter) => `${letter}\u0301`.normalize('NFC')),
  atLetter(() => ''),
  replace('fi', 'ﬁ'),
  replace('ae', 'æ'),
  replace(/oe|OE/g, 'Œ'),
  replace('st', 'ﬆ'),
  replace('s', 'ſ'),
];

const starts = ['', ' ', ' ', '\n', '('] as const;
const ends = ['', '', ' ', ' ', ' ', '. ', ', ', 's ', "'s ", '’s', "s' ", 'es', '\u00ad ', '\u0301', '’', ')', '-', '.', '/'] as const;
const gaps = [' ', ' ', ', ', '\n', '\u00a0', '\u2009', 'the ', 'of ', 'SAY IT LOUD ', ' \u00ad '];
const signs =
  'a b s 1 A B á é æ ﬁ \' ’ ʼ \u00ad \u200b \u200d \u0301 и ß 的 か 🙂 \ud83d \ude42 \u{1d41a} — – - " ( ) ; ! … ™ pre post- XX';
const prose = [...gaps, ...signs.split(' ')];
const addressSigns = '/ # @ _ . : = \\ .com .com/ .pdf https:// www. @x.example'.split(' ');

const name = fc.record({
  start: fc.constantFrom(...starts),
  which: fc.nat(),
  changed: fc.array(fc.tuple(fc.constantFrom(...changes), fc.nat({ max: 30 })), { maxLength: 2 }),
  end: fc.constantFrom(...ends),
});

function textsAbout(terms: fc.Arbitrary<SpelledTerm[]>, signs: readonly string[]): fc.Arbitrary<{ terms: SpelledTerm[]; text: string }> {
  const pieces = fc.array(fc.oneof({ weight: 3, arbitrary: name }, { weight: 4, arbitrary: fc.constantFrom(...signs) }), { maxLength: 14 });
  return fc.tuple(terms, pieces).map(([terms, pieces]) => {
    const names = terms.flatMap(({ term, forms }) => [term, ...forms, ...waysToWrite({ term, forms })]);
    const text = pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      const written = names[piece.which % names.length] ?? '';
      return piece.start + piece.changed.reduce((one, [change, at]) => change(one, at % (one.length + 1)), written) + piece.end;
    });
    return { terms, text: text.join('') };
  });
}

/** A glossary and a text that names its terms, nearly names them, and holds much else. */
export const termsAndText = textsAbout(glossary, [...prose, ...addressSigns]);
/** The same without abbreviations and addresses, where capitals mean nothing. */
export const wordsAndProse = textsAbout(glossaryOfWords, prose).map(({ terms, text }) => ({
  terms,
  text: text.replaceAll(/[./_]/g, ', '),
}));
