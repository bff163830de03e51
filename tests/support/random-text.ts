import * as fc from 'fast-check';

/** One of some pieces of text, told with spaces between. */
export function oneOf(pieces: string): fc.Arbitrary<string> {
  return fc.constantFrom(...pieces.split(' '));
}

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const sign = fc.constantFrom(...'aeiousxzAIS1.,!? \n\t-_/\'’"()[]{}|*+^$\\éñßﬁİıΣ\u0301\u00ad\ud83d'.split(''));
const word = fc.oneof(oneOf("the der und is en GB tendon É 4.5 's a.b - _"), fc.constantFrom(' ', '  ', '. ', '?\n'));

/** Any text at all: signs of every script, halves of surrogate pairs, control characters, and words with signs between. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: codeUnit, maxLength: 40 }),
  fc.string({ unit: sign, maxLength: 40 }),
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
);

const part = oneOf(
  'a b e l t x y z 1 us um is sis itis oma ex nx on emia edema hem fet iz ize yzed led ling or tum pre non post anti fiber program sulf size fascia lumen',
);

/** A form as the glossary may hold it, in small letters: made of the parts and endings that rules look for. */
export const anyForm = fc
  .tuple(fc.array(fc.tuple(part, fc.constantFrom('', '', ' ', '-', "'", '’')), { maxLength: 6 }), part)
  .map(([parts, last]) => parts.flat().join('') + last);
