import { describe, expect, it, test } from 'vitest';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { evidenceOf } from '../../lib/matching/judge-context.ts';
import { CONTEXT_WORDS, NEAR_HALVES_AT, NEXT_SENTENCE } from '../../lib/matching/limits.ts';
import { spelled } from '../support/small-index.ts';

const index = decodeTermIndex(
  encodeTermIndex(
    [
      spelled({
        term: 'arch',
        everyday: { for: ['foot', 'flat foot', 'fallen ~', '~ of the foot'], against: ['archway', 'door', '~ of', 'walk under the ~'] },
      }),
      spelled({ term: 'PT', id: 'therapist', everyday: { for: ['clinic'], against: [] } }),
      spelled({ term: 'PT', id: 'prothrombin', everyday: { for: [], against: ['boat'] } }),
    ],
    [
      [2, 'doctor'],
      [1, 'pain'],
      [-2, 'album'],
      [-1, 'road'],
    ],
  ),
);

/** What speaks for the word in [brackets] and against it. */
function evidence(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const match = findMatches(text, index).find((one) => one.start === start);
  if (!match) throw new Error(`nothing found at the bracket: ${marked}`);
  const { mostFor, mostAgainst, ...told } = evidenceOf(text, match, index);
  return { ...told, wordFor: text.slice(mostFor.start, mostFor.end), wordAgainst: text.slice(mostAgainst.start, mostAgainst.end) };
}

const near = (words: number) => NEAR_HALVES_AT / (NEAR_HALVES_AT + words);
const nothing = {
  phrase: 0,
  speaksFor: 0,
  against: 0,
  health: 0,
  everyday: 0,
  everydayBeyond: 0,
  isName: false,
  wordFor: '',
  wordAgainst: '',
};

describe('evidenceOf', () => {
  it('is nothing where nothing speaks', () => {
    expect(evidence('this [arch] here')).toEqual(nothing);
    expect(evidence('[arch]')).toEqual(nothing);
  });

  test.each([
    ['before', 'a fallen [arch] here', 1, 'fallen arch'],
    ['before, in the plural', 'fallen [arches]', 1, 'fallen arches'],
    ['behind', 'the [arch] of a door', -1, 'arch of'],
    ['behind, with a hyphen', 'an [arch]-of', -1, 'arch-of'],
    ['of several words', 'to walk under the [arch]', -1, 'walk under the arch'],
  ])('hears a phrase %s', (_, text, phrase, told) => {
    const heard = evidence(text);
    expect(heard.phrase).toBe(phrase);
    expect(phrase > 0 ? heard.wordFor : heard.wordAgainst).toBe(told);
  });

  it('believes the longer of two phrases', () => {
    expect(evidence('the [arch] of the foot').phrase).toBe(1);
  });

  test.each(['fallen, [arch] here', 'He had fallen. [Arch] here', 'the [arch], of', 'crestfallen [arch]', 'walk under this [arch]'])(
    'hears no phrase in %j',
    (text) => {
      expect(evidence(text).phrase).toBe(0);
    },
  );

  it('hears the nearest of the words for and against, the less the farther away', () => {
    expect(evidence('foot [arch]')).toMatchObject({ speaksFor: near(1), against: 0, wordFor: 'foot' });
    expect(evidence('foot and foot and a [arch] and door')).toMatchObject({ speaksFor: near(3), against: near(2), wordAgainst: 'door' });
    expect(evidence('[arch] one two archways')).toMatchObject({ against: near(3), wordAgainst: 'archways' });
  });

  it('hears clues of two words', () => {
    expect(evidence('flat feet [arch]')).toMatchObject({ speaksFor: 0 });
    expect(evidence('his flat foot [arch]')).toMatchObject({ speaksFor: near(1), wordFor: 'foot' });
    expect(evidence('[arch] with flat foot')).toMatchObject({ speaksFor: near(2), wordFor: 'flat foot' });
  });

  it('hears a clue of the next sentence half', () => {
    expect(evidence('My foot. [Arch]').speaksFor).toBe(near(1) * NEXT_SENTENCE);
  });

  it(`hears clues ${CONTEXT_WORDS} words away and no further`, () => {
    expect(evidence(`[arch] ${'and '.repeat(CONTEXT_WORDS - 1)}foot`).speaksFor).toBe(near(CONTEXT_WORDS));
    expect(evidence(`[arch] ${'and '.repeat(CONTEXT_WORDS)}foot`).speaksFor).toBe(0);
  });

  it('hears the shared words of its sentence, and those against it beyond', () => {
    expect(evidence('the doctor [arch] pain').health).toBe(2 * near(1) + near(1));
    expect(evidence('the album [arch] and road').everyday).toBe(2 * near(1) + near(2));
    expect(evidence('A doctor. Album. An [arch]')).toMatchObject({ health: 0, everyday: 0, everydayBeyond: 2 * near(2) });
  });

  it('tells the loudest word', () => {
    expect(evidence('pain, doctor, [arch]').wordFor).toBe('doctor');
    expect(evidence('doctor [arch] foot').wordFor).toBe('foot');
  });

  test.each([
    ['Golden Arch', 'the golden [Arch] here', true],
    ['behind a comma', 'Gateway, [Arch]', true],
    ['at the start of a sentence', 'Here. [Arch]', false],
    ['at the start of the text', '[Arch] here', false],
    ['in small letters', 'golden [arch]', false],
    ['in capitals', 'golden [ARCH]', false],
    ['in a title', 'The Golden [Arch]', true],
  ])('takes a capital for a name: %s', (_, text, isName) => {
    expect(evidence(text).isName).toBe(isName);
  });

  it('hears the clues of every term that the spelling stands for', () => {
    expect(evidence('the [PT] clinic').speaksFor).toBe(near(1));
    expect(evidence('the [PT] boat').against).toBe(near(1));
  });
});
