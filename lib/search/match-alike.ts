import { heardOf, lacksTooMany, lettersIn, likeness } from './likeness.ts';
import type { Heard } from './likeness.ts';
import { FUZZY_FROM_LETTERS, HEARD_FROM_LETTERS, LEAST_LIKENESS, LONGEST_NAME, MOST_EDITS, SCORE } from './limits.ts';
import type { Offer } from './match-starts.ts';
import { phraseText } from './read-index.ts';
import type { ReadIndex } from './read-index.ts';
import { PHRASE } from './search-index.ts';

interface Name extends Heard {
  phrase: number;
  bits: number;
}

/**
 * Makes the search for names that are spelled or sound like a query as a whole. Breaks between words do not count: "new monia" is
 * as near as "newmonia".
 */
export function createAlikeSearch(index: ReadIndex): (query: string, offer: Offer) => void {
  let names: Name[] | undefined;
  return (query, offer) => {
    const typed = heardOf(query);
    if (typed.letters.length < FUZZY_FROM_LETTERS || typed.letters.length > LONGEST_NAME) return;
    if (typed.spelling.length < HEARD_FROM_LETTERS) return;
    // Once, when first needed: a reader who spells well never waits for it.
    names ??= heardNames(index);
    const most = Math.min(MOST_EDITS, Math.floor(typed.spelling.length / 3));
    const bits = lettersIn(typed.spelling);
    for (const name of names) {
      if (lacksTooMany(bits, name.bits, most)) continue;
      const alike = likeness(typed, name, most);
      if (alike >= LEAST_LIKENESS.name) offer(name.phrase, SCORE.alike * alike);
    }
  };
}

function heardNames(index: ReadIndex): Name[] {
  const soundOf = new Map(index.words.map((word, at) => [word, index.sounds[at] ?? '']));
  const names: Name[] = [];
  for (const [phrase, kind] of index.kinds.entries()) {
    if (kind !== PHRASE.name) continue;
    const words = phraseText(index, phrase).split(' ');
    const spelling = words.map((word) => soundOf.get(word) ?? '').join('');
    names.push({ phrase, letters: words.join(''), spelling, bits: lettersIn(spelling) });
  }
  return names;
}
