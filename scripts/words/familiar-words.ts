import { daleChall } from 'dale-chall';

/** The new Dale-Chall list (Chall and Dale 1995): some 3,000 words that four of five American children know in grade 4. */
const listed: ReadonlySet<string> = new Set(daleChall.map((word) => word.toLowerCase()));

/** Regular endings and what they leave; the list counts them as the word itself. */
const endings: readonly [RegExp, string][] = [
  [/['’]s?$/, ''],
  [/s$/, ''],
  [/(?:es|ed|ing|er|est|ly|en|y|ness|ful|less)$/, ''],
  [/(?:ed|ing|er|est|en|y)$/, 'e'],
  [/(?:ies|ied|ier|iest|ily)$/, 'y'],
  [/ly$/, 'le'],
  [/([a-z])\1(?:ed|ing|er|est)$/, '$1'],
];

const barer = (word: string) => endings.filter(([ending]) => ending.test(word)).map(([ending, left]) => word.replace(ending, left));

/**
 * Does nearly everybody know this word, as far as a list can tell? True for the words of the Dale-Chall list with up to two
 * regular endings ("painless", "workers"), for numbers and for words of one or two letters. A word with hyphens is as its parts.
 */
export function isFamiliar(word: string): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every(
      (part) =>
        /^\d/.test(part) || part.length < 3 || [part, ...barer(part)].some((one) => [one, ...barer(one)].some((bare) => listed.has(bare))),
    );
}
