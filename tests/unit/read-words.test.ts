import { describe, expect, it, test } from 'vitest';
import { ADJACENT, APART, hashesOf, joinHashes, newWords, readWords, SENTENCE_END } from '../../lib/text/read-words.ts';

const hash = (word: string) => hashesOf(word)[0];

function read(text: string) {
  const words = newWords();
  readWords(text, words);
  return Array.from({ length: words.count }, (_, at) => ({ word: text.slice(words.starts[at], words.ends[at]), gap: words.gaps[at] }));
}
const wordsOf = (text: string) => read(text).map(({ word }) => word);

describe('readWords', () => {
  it('gives all words and where they stand', () => {
    expect(wordsOf('A heel, here - "well-known"')).toEqual(['A', 'heel', 'here', 'well', 'known']);
    expect(wordsOf("Baker's cyst, the bakers' cyst")).toEqual(["Baker's", 'cyst', 'the', 'bakers', 'cyst']);
    expect(wordsOf('x\u00adray боль')).toEqual(['x\u00adray', 'боль']);
    expect([wordsOf(''), wordsOf(' . ')]).toEqual([[], []]);
  });

  it('reads a longer text behind a short one, and a shorter one behind that', () => {
    const words = newWords();
    readWords('one two', words);
    readWords('a '.repeat(5000), words);
    expect(words.count).toBe(5000);
    readWords('three', words);
    expect([words.count, words.text, words.ends[0]]).toEqual([1, 'three', 5]);
  });

  test.each([
    ['a space', 'flat foot', ADJACENT],
    ['a hyphen', 'flat-foot', ADJACENT],
    ['a no-break space', 'flat\u00a0foot', ADJACENT],
    ['a line break before small letters, wrapped by hand', 'flat\n foot', ADJACENT],
    ['a comma', 'flat, foot', APART],
    ['a colon', 'flat: foot', APART],
    ['a stroke', 'flat/foot', APART],
    ['a bracket', 'flat (foot', APART],
    ['a point in a number', '2.5', APART],
    ['a full stop', 'Flat. Foot', SENTENCE_END],
    ['a question mark', 'Flat? Foot', SENTENCE_END],
    ['a full stop before a closing quote', 'Flat." Foot', SENTENCE_END],
    ['a full stop before a closing bracket', 'Flat.) Foot', SENTENCE_END],
    ['an empty line', 'flat\n\nfoot', SENTENCE_END],
    ['a line that begins with a capital', 'Flat\nFoot', SENTENCE_END],
    ['a line that begins with a dash', 'flat\n - foot', SENTENCE_END],
    ['a bullet', 'flat • foot', SENTENCE_END],
  ])('tells what parts two words: %s', (_, text, gap) => {
    expect(read(text)[1]?.gap).toBe(gap);
  });

  it('counts the sentences', () => {
    const words = newWords();
    readWords('A heel, a toe. An arch? So.', words);
    expect([...words.sentences.subarray(0, words.count)]).toEqual([0, 0, 0, 0, 1, 1, 2]);
  });

  test.each([
    ['capitals', 'Bone', 'bone'],
    ['accents', 'pâté', 'pate'],
    ['invisible characters', 'bo\u00adne', 'bone'],
    ['an apostrophe', "baker's", 'bakers'],
    ['a ligature', 'ﬁssure', 'fissure'],
    ['a plural in -s', 'bones', 'bone'],
    ['an invisible character at the end', 'bones\u00ad', 'bone'],
    ['a plural in -es', 'arches', 'arch'],
    ['a plural in -es behind s, x, z', 'boxes', 'box'],
    ['a past in -ed', 'painted', 'paint'],
    ['-ing', 'painting', 'paint'],
    ['a doubled letter before -ing', 'stepping', 'step'],
    ['a doubled letter before -ed', 'stepped', 'step'],
  ])('takes %s for the same word', (_, one, other) => {
    expect(hash(one)).toBe(hash(other));
  });

  test.each([
    ['another letter', 'bone', 'tone'],
    ['another order', 'gait', 'giat'],
    ['-ss, which is no ending', 'mass', 'mas'],
    ['short words, which keep their letters', 'gas', 'ga'],
    ['-ing with too little before it', 'ring', 'r'],
    ['-ed with too little before it', 'need', 'ne'],
    ['more letters', 'heart', 'hearty'],
    ['another digit', 't1', 't2'],
    ['a doubled letter in a short word', 'adding', 'ad'],
    ['-es behind other letters', 'bones', 'bon'],
  ])('tells words apart by %s', (_, one, other) => {
    expect(hash(one)).not.toBe(hash(other));
  });
});

it('gives the words of a phrase in order, whatever stands between them', () => {
  expect(hashesOf('step on a ~')).toEqual([hash('step'), hash('on'), hash('a')]);
  expect(hashesOf('~ well-known')).toEqual([hash('well'), hash('known')]);
  expect(hashesOf('')).toEqual([]);
});

it('tells the order of words', () => {
  const [one = 0, two = 0] = hashesOf('flat foot');
  expect(joinHashes(one, two)).not.toBe(joinHashes(two, one));
});
