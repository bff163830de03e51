import { describe, expect, it } from 'vitest';
import { addWords, readWordsFile, writeWordsFile } from '../../lib/settings/import-own-words.ts';
import { sampleWords } from '../../lib/settings/sample-words.ts';
import { ownWord } from '../support/entries.ts';

const gait = { term: 'gait lab', inShort: 'a room' };
const wordsIn = (list: unknown) => {
  const read = readWordsFile(JSON.stringify(list));
  return read.is === 'read' ? read.words : read;
};

describe('readWordsFile', () => {
  it('reads a word with only its meaning, and an entry of the glossary', () => {
    const whole = {
      id: 'orthosis',
      term: 'orthosis',
      inShort: 'a brace',
      more: 'M.',
      say: 'S',
      topic: 'feet-and-ankles',
      level: 2,
      see: ['gait'],
    };
    expect(wordsIn([gait, whole])).toEqual([
      { ...gait, forms: [], lay: [] },
      { term: 'orthosis', inShort: 'a brace', more: 'M.', say: 'S', forms: [], lay: [] },
    ]);
  });

  it('tells where the file is no JSON, or no list', () => {
    expect(readWordsFile('[{')).toMatchObject({ is: 'not-json', why: expect.stringContaining('JSON') as string });
    expect(wordsIn({})).toEqual({ is: 'no-list' });
    expect(wordsIn([])).toEqual({ is: 'no-list' });
  });

  it('refuses it whole and tells every fault with its place', () => {
    expect(
      wordsIn([
        gait,
        'gait',
        { term: 'b' },
        { ...gait, term: 'GAIT lab' },
        { ...gait, term: 'c', forms: ['ok', 'n/o'], colour: 'red' },
        { ...gait, term: 'd', where: 'moon' },
        { ...gait, term: 'e', inShort: '' },
        { ...gait, term: 'f', forms: 'one' },
      ]),
    ).toEqual({
      is: 'words',
      faults: [
        { at: 2, name: '', fault: { is: 'wrong-kind', field: '' } },
        { at: 3, name: 'b', fault: { is: 'missing', field: 'inShort' } },
        { at: 4, name: 'GAIT lab', fault: { is: 'twice', field: 'term' } },
        { at: 5, name: 'c', fault: { is: 'signs', field: 'forms.2', found: 'n/o' } },
        { at: 5, name: 'c', fault: { is: 'unknown', field: 'colour' } },
        { at: 6, name: 'd', fault: { is: 'none-of', field: 'where', wanted: expect.stringContaining('ankle, heel, foot') as string } },
        { at: 7, name: 'e', fault: { is: 'empty', field: 'inShort' } },
        { at: 8, name: 'f', fault: { is: 'wrong-kind', field: 'forms' } },
      ],
    });
  });
});

describe('addWords', () => {
  it('adds new words, and puts one with the same name in the place of that', () => {
    const mine = [ownWord('orthosis'), ownWord('gait lab'), ownWord('same')];
    const { words, added, changed } = addWords(mine, [
      { ...gait, term: 'Gait Lab', forms: ['GL'], lay: [] },
      { term: 'new word', inShort: 'new', forms: [], lay: [] },
      { term: 'same', inShort: 'a word of mine', forms: [], lay: [] },
    ]);
    expect(added).toEqual(['new word']);
    expect(changed).toEqual(['Gait Lab']);
    expect(words).toEqual([
      mine[0],
      { id: 'own-gait-lab', term: 'Gait Lab', inShort: 'a room', forms: ['GL'], lay: [] },
      mine[2],
      { id: 'own-new-word', term: 'new word', inShort: 'new', forms: [], lay: [] },
    ]);
  });

  it('gives words of one file ids of their own', () => {
    const file = ["baker's", 'baker s'].map((term) => ({ term, inShort: 'a word', forms: [], lay: [] }));
    expect(addWords([], file).words.map(({ id }) => id)).toEqual(['own-baker-s', 'own-baker-s-2']);
  });
});

describe('writeWordsFile', () => {
  it('writes what comes back as it was', () => {
    const mine = [ownWord('orthosis', { forms: ['AFO'], more: 'More.', getHelp: 'Call.' }), ownWord('gait lab')];
    const read = readWordsFile(writeWordsFile(mine));
    expect(addWords([], read.is === 'read' ? read.words : []).words).toEqual(mine);
  });

  it('makes a sample that can be used, and says no more than there is', () => {
    const text = writeWordsFile(sampleWords);
    expect(readWordsFile(text).is).toBe('read');
    expect(JSON.parse(text)).toContainEqual({ term: 'second sample', inShort: 'a word with only its meaning' });
  });
});
