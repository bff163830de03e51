import { describe, expect, it } from 'vitest';
import { readTypedWord, typedWordOf } from '../../lib/settings/typed-own-word.ts';
import type { TypedWord } from '../../lib/settings/typed-own-word.ts';
import { ownWord } from '../support/entries.ts';

const typed = (told: Partial<TypedWord> = {}): TypedWord => ({ term: 'gait lab', forms: '', inShort: 'a room', more: '', ...told });
const faultsOf = (told: Partial<TypedWord>, words = [ownWord('orthosis')]) => {
  const read = readTypedWord(typed(told), words);
  return read.is === 'faults' ? read.faults : [];
};

describe('readTypedWord', () => {
  it('makes a word of what was typed', () => {
    expect(
      readTypedWord(
        typed({ term: '  Gait  lab ', forms: 'GL, gait room\n walking lab;GL,,Gait lab', inShort: ' a\nroom ', more: 'One.\n\nTwo. ' }),
        [],
      ),
    ).toEqual({
      is: 'word',
      word: {
        id: 'own-gait-lab',
        term: 'Gait lab',
        forms: ['GL', 'gait room', 'walking lab'],
        inShort: 'a room',
        more: 'One.\n\nTwo.',
        lay: [],
      },
    });
  });

  it('keeps accents as they were typed', () => {
    expect(readTypedWord(typed({ term: 'Ménière diary', forms: 'Sjo\u0308gren' }), [])).toMatchObject({
      is: 'word',
      word: { id: 'own-meniere-diary', term: 'Ménière diary', forms: ['Sjögren'] },
    });
  });

  it('changes a word: its id and what has no field stay', () => {
    const before = ownWord('gait lab', { say: 'GAYT lab', more: 'More.' });
    expect(typedWordOf(before)).toEqual({ term: 'gait lab', forms: '', inShort: 'a word of mine', more: 'More.' });
    expect(readTypedWord(typed({ term: 'gait room' }), [before], before)).toEqual({
      is: 'word',
      word: { id: before.id, term: 'gait room', forms: [], inShort: 'a room', say: 'GAYT lab', lay: [] },
    });
  });

  it.each([
    [{ term: ' ' }, { is: 'empty', field: 'term' }],
    [{ term: 'боль' }, { is: 'signs', field: 'term', found: 'боль' }],
    [{ term: 'a'.repeat(61) }, { is: 'too-long', field: 'term', most: 60 }],
    [{ term: 'Orthosis' }, { is: 'taken', field: 'term' }],
    [{ forms: 'GL, G/L' }, { is: 'signs', field: 'forms', found: 'G/L' }],
    [{ forms: Array.from({ length: 26 }, (_, at) => `form ${at}`).join(',') }, { is: 'too-many', field: 'forms', most: 25 }],
    [{ inShort: '' }, { is: 'empty', field: 'inShort' }],
    [{ inShort: 'a '.repeat(100) }, { is: 'too-long', field: 'inShort', most: 140 }],
    [{ more: 'a'.repeat(421) }, { is: 'too-long', field: 'more', most: 420 }],
  ])('refuses %o', (told, fault) => {
    expect(faultsOf(told)).toEqual([fault]);
  });

  it('tells all fields to mend at once, each with one fault', () => {
    expect(faultsOf({ term: '', inShort: '', forms: 'a/b, c/d' }).map(({ field }) => field)).toEqual(['term', 'forms', 'inShort']);
  });
});

it('begins a new word with nothing', () => {
  expect(typedWordOf(undefined)).toEqual({ term: '', forms: '', inShort: '', more: '' });
});
