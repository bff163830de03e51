import { describe, expect, it } from 'vitest';
import { createPartSearch } from '../../lib/search/word-parts.ts';
import { makeTerm } from '../support/entries.ts';

const partsOf = createPartSearch([
  makeTerm({ term: 'arthro-', forms: ['arthr-'], inShort: 'joint' }),
  makeTerm({ term: 'hypo-', inShort: 'too little' }),
  makeTerm({ term: '-emia', inShort: 'in the blood' }),
  makeTerm({ term: '-itis', inShort: 'inflammation' }),
  makeTerm({ term: '-osis', inShort: 'a state' }),
  makeTerm({ term: '-otomy', forms: ['-tomy'], inShort: 'cutting into' }),
  makeTerm({ term: 'tendon' }),
]);
const parts = (text: string) => partsOf(text).map(({ part }) => part);

describe('createPartSearch', () => {
  it('tells starts and ends in their order, with what they mean', () => {
    expect(partsOf('Hypoglycemia')).toEqual([
      { part: 'hypo-', means: 'too little' },
      { part: '-emia', means: 'in the blood' },
    ]);
  });

  it('takes the longest spelling of a part', () => {
    expect(parts('arthrotomy')).toEqual(['arthro-', '-tomy']);
    expect(parts('phlebotomy')).toEqual(['-otomy']);
  });

  it('finds an end that is all that a start leaves', () => {
    expect(parts('arthritis')).toEqual(['arthr-', '-itis']);
  });

  it('takes no part that is nearly the whole word', () => {
    expect(parts('itis')).toEqual([]);
    expect(parts('mosis')).toEqual([]);
    expect(parts('hypo')).toEqual([]);
  });

  it('names a part once for several words, and nothing for other words', () => {
    expect(parts('keratitis and uveitis')).toEqual(['-itis']);
    expect(parts('tendon tables 12')).toEqual([]);
  });
});
