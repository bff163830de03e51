import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { readIndex } from '../../lib/search/read-index.ts';
import { PHRASE } from '../../lib/search/search-index.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const index = readIndex(
  buildSearchIndex(
    [
      makeTerm({ term: 'tendon', forms: ['sinew'], lay: ['leg string', 'string'], inShort: 'a cord', more: 'A cord in the leg.' }),
      makeTerm({ term: 'leg', inShort: 'a limb', more: 'It walks.' }),
    ],
    [makeQuestion({ question: 'Can a leg heal?', answer: ['Yes.'] })],
  ),
);
describe('readIndex', () => {
  it('tells the entry and kind of every phrase', () => {
    const { name, lay, short, text } = PHRASE;
    expect([...index.kinds]).toEqual([name, name, lay, lay, short, text, name, short, text, name, short, text]);
    expect([...index.entries]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect([...index.firsts]).toEqual([0, 6, 9]);
  });

  it('tells the text of names and lay phrases', () => {
    expect(index.phrases).toEqual(['tendon', 'sinew', 'leg string', 'string', '', '', 'leg', '', '', 'can a leg heal', '', '']);
  });

  it('tells where a stem stands, and how many words that count a phrase has', () => {
    expect(index.phrasesOf('leg')).toEqual([2, 5, 6, 9]);
    expect(index.phrasesOf('string')).toEqual([2, 3]);
    expect(index.phrasesOf('qwertz')).toEqual([]);
    expect(index.entryCount('leg')).toBe(3);
    expect(index.entryCount('qwertz')).toBe(0);
    expect(index.lengthOf(2)).toBe(2);
    expect(index.lengthOf(9)).toBe(2);
  });
});
