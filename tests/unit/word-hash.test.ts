import { describe, expect, it, test } from 'vitest';
import { hashesOf, joinHashes, readWord } from '../../lib/text/word-hash.ts';

const hash = (word: string) => hashesOf(word)[0];

function read(text: string, start: number) {
  const word = { end: 0, hash: 0 };
  readWord(text, start, word);
  return word;
}

describe('readWord', () => {
  it('tells where the word ends', () => {
    expect(read('a heel, here', 2).end).toBe(6);
    expect(read('heel', 0).end).toBe(4);
    expect(read("Baker's cyst", 0).end).toBe(7);
    expect(read("the bakers' cyst", 4).end).toBe(10);
    expect(read('x\u00adray-', 0).end).toBe(5);
  });

  test.each([
    ['capitals', 'Bone', 'bone'],
    ['accents', 'pâté', 'pate'],
    ['invisible characters', 'bo\u00adne', 'bone'],
    ['an apostrophe', "baker's", 'bakers'],
    ['a plural in -s', 'bones', 'bone'],
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
  ])('tells words apart by %s', (_, one, other) => {
    expect(hash(one)).not.toBe(hash(other));
  });

  it('reads a very long word to its end', () => {
    const long = 'a'.repeat(100);
    expect(read(`${long} b`, 0)).toEqual({ end: 100, hash: hash('a'.repeat(200)) });
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
