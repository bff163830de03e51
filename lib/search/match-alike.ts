import { firstSound, heardOf, lacksTooMany, lettersIn, likeness } from './likeness.ts';
import type { Heard } from './likeness.ts';
import { FUZZY_FROM_LETTERS, HEARD_FROM_LETTERS, LEAST_LIKENESS, LONGEST_NAME, MOST_EDITS, SCORE } from './limits.ts';
import type { Offer } from './match-starts.ts';
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
  const namesFrom = createNamesFrom(index);
  return (query, offer) => {
    const typed = heardOf(query);
    if (typed.letters.length < FUZZY_FROM_LETTERS || typed.letters.length > LONGEST_NAME) return;
    if (typed.spelling.length < HEARD_FROM_LETTERS) return;
    const most = Math.min(MOST_EDITS, Math.floor(typed.spelling.length / 3));
    const bits = lettersIn(typed.spelling);
    for (const name of namesFrom(firstSound(typed.spelling))) {
      if (lacksTooMany(bits, name.bits, most)) continue;
      const alike = likeness(typed, name, most);
      if (alike >= LEAST_LIKENESS.name) offer(name.phrase, SCORE.alike * alike);
    }
  };
}

/** Answers the names with a first sound. Only what is asked for is made ready, for the first search would have to wait for all. */
function createNamesFrom(index: ReadIndex): (first: string) => readonly Name[] {
  const soundOf = new Map<string, string>();
  const phrases = new Map<string, number[]>();
  const names = new Map<string, Name[]>();

  function sortNames(): void {
    for (let at = 0; at < index.words.length; at += 1) soundOf.set(index.words[at] ?? '', index.sounds[at] ?? '');
    for (let phrase = 0; phrase < index.kinds.length; phrase += 1) {
      if (index.kinds[phrase] !== PHRASE.name) continue;
      const first = firstSound(spellingOf(index.phrases[phrase] ?? ''));
      const same = phrases.get(first);
      if (same) same.push(phrase);
      else phrases.set(first, [phrase]);
    }
  }

  /** Of a name only the first words are looked up until one is heard. */
  const spellingOf = (text: string) => {
    for (let at = 0; at < text.length;) {
      const space = text.indexOf(' ', at);
      const end = space < 0 ? text.length : space;
      const sound = soundOf.get(text.slice(at, end)) ?? '';
      if (sound !== '') return sound;
      at = end + 1;
    }
    return '';
  };

  const nameOf = (phrase: number): Name => {
    const words = (index.phrases[phrase] ?? '').split(' ');
    const spelling = words.map((word) => soundOf.get(word) ?? '').join('');
    return { phrase, letters: words.join(''), spelling, bits: lettersIn(spelling) };
  };

  return (first) => {
    if (soundOf.size === 0) sortNames();
    const known = names.get(first);
    if (known) return known;
    const made = (phrases.get(first) ?? []).map(nameOf);
    names.set(first, made);
    return made;
  };
}
