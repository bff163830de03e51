import { editDistance } from './edit-distance.ts';
import { HALF_TYPED, LEAST_LIKENESS, LIKENESS_OF } from './limits.ts';
import { consonantsOf, plainSpelling } from './sound-alike.ts';

/** A word or a name as it is compared: without spaces, as it is written and as it sounds. */
export interface Heard {
  letters: string;
  spelling: string;
}

export function heardOf(folded: string): Heard {
  return { letters: folded.replaceAll(' ', ''), spelling: plainSpelling(folded) };
}

/**
 * How alike (0 to 1) what was typed and a name or word are, by what is heard more than by letters. 0 where more than `most` letters
 * of the plain spelling differ. What is longer than was typed may also be like it by its start alone, which counts a little less.
 */
export function likeness(typed: Heard, other: Heard, most: number): number {
  if (firstSound(typed.spelling) !== firstSound(other.spelling)) return 0;
  const spelling = sharedPart(typed.spelling, other.spelling, most);
  if (spelling < LEAST_LIKENESS.spelling) return 0;
  const consonants = consonantsOf(typed.spelling);
  return (
    LIKENESS_OF.spelling * spelling +
    LIKENESS_OF.consonants * sharedPart(consonants, consonantsOf(other.spelling), Math.max(1, Math.floor(consonants.length / 3))) +
    LIKENESS_OF.letters * sharedPart(typed.letters, other.letters, typed.letters.length)
  );
}

const firstSounds = new Map<string, string>();

/** The first sound is seldom wrong, but for vowels and an "h" that is not heard. */
export function firstSound(spelling: string): string {
  const letter = spelling.charAt(0);
  let sound = firstSounds.get(letter);
  if (sound === undefined) {
    sound = 'aeiouh'.includes(letter) ? 'a' : consonantsOf(letter);
    firstSounds.set(letter, sound);
  }
  return sound;
}

function sharedPart(typed: string, other: string, most: number): number {
  const whole = editDistance(typed, other, most);
  const wholePart = whole > most ? 0 : 1 - whole / Math.max(typed.length, other.length, 1);
  if (other.length <= typed.length || whole === 0) return wholePart;
  const start = editDistance(typed, other, most, true);
  return start > most ? wholePart : Math.max(wholePart, (1 - start / typed.length) * HALF_TYPED);
}

/** The letters of a text, a bit each. */
export function lettersIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** Does `other` lack more than `most` of the letters of `typed`? Then more than `most` letters differ, and it need not be compared. */
export function lacksTooMany(typed: number, other: number, most: number): boolean {
  let count = 0;
  for (let rest = typed & ~other; rest !== 0; rest &= rest - 1) count += 1;
  return count > most;
}
