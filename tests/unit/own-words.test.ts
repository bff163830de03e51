import { describe, expect, it } from 'vitest';
import { MOST_OWN_FORMS } from '../../lib/settings/limits.ts';
import { isSameTerm, readOwnWords, termOfOwnWord, withOwnWord, withoutOwnWord } from '../../lib/settings/own-words.ts';
import { ownWord } from '../support/entries.ts';

describe('readOwnWords', () => {
  it('keeps what is whole and leaves out what is broken', () => {
    const whole = ownWord('gait lab');
    const broken = [
      undefined,
      'gait',
      { ...whole, id: 'gait' },
      { ...whole, id: 'own-a', term: '' },
      { ...whole, id: 'own-b', term: 'l/b' },
      { ...whole, id: 'own-c', inShort: undefined },
      { ...whole, id: 'own-d', colour: 'red' },
      { ...whole, id: 'own-e', forms: Array.from({ length: MOST_OWN_FORMS + 1 }, (_, at) => `form ${at}`) },
    ];
    expect(readOwnWords([...broken, whole, ownWord('orthosis')])).toEqual([whole, ownWord('orthosis')]);
  });

  it('lets accents stand, and no letters of other scripts', () => {
    const accented = [ownWord('Ménière'), ownWord('cœur', { forms: ['año', 'Me\u0301d', 'Straße', 'smør', 'Łódź'] })];
    expect(readOwnWords([...accented, ownWord('боль'), ownWord('ok', { forms: ['þorn'] })])).toEqual([
      accented[0],
      { ...accented[1], forms: ['año', 'Méd', 'Straße', 'smør', 'Łódź'] },
    ]);
  });

  it('takes only the first of two with the same id', () => {
    expect(readOwnWords([ownWord('gait lab'), ownWord('gait lab', { inShort: 'another' })])).toEqual([ownWord('gait lab')]);
  });

  it.each([undefined, 'none', { 0: ownWord('gait lab') }])('finds none in %o', (stored) => {
    expect(readOwnWords(stored)).toEqual([]);
  });
});

it('adds a word, puts a changed one in its place, and takes one out', () => {
  const [one, other] = [ownWord('one'), ownWord('other')];
  expect(withOwnWord([one], other)).toEqual([one, other]);
  const changed = { ...one, inShort: 'changed' };
  expect(withOwnWord([one, other], changed)).toEqual([changed, other]);
  expect(withoutOwnWord([one, other], one.id)).toEqual([other]);
});

it('does not mind capitals in names, nor how accents are stored', () => {
  expect(isSameTerm('me\u0301d', 'MÉD')).toBe(true);
  expect(isSameTerm('méd', 'med')).toBe(false);
  expect(isSameTerm('Gait lab', 'gait LAB')).toBe(true);
  expect(isSameTerm('gait', 'gaits')).toBe(false);
});

it('tells a word in the shape of the glossary, with empty texts where there are none', () => {
  expect(termOfOwnWord(ownWord('gait lab'))).toEqual({
    id: 'own-gait-lab',
    term: 'gait lab',
    forms: [],
    inShort: 'a word of mine',
    lay: [],
    more: '',
    say: '',
    topic: 'care-words',
    level: 1,
    see: [],
  });
  const whole = { more: 'More.', say: 'GAYT lab', where: 'foot', parts: [{ part: 'lab', means: 'work' }], getHelp: 'Call.' } as const;
  expect(termOfOwnWord(ownWord('gait lab', { ...whole, parts: [...whole.parts] }))).toMatchObject(whole);
});
