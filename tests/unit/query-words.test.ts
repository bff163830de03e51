import { describe, expect, it, test } from 'vitest';
import { isQuestion, stemOf, wordsThatCount } from '../../lib/search/query-words.ts';

describe('stemOf', () => {
  test.each([
    ['swells', 'swelling'],
    ['biopsies', 'biopsy'],
    ['hurts', 'hurt'],
    ['running', 'run'],
  ])('is the same for "%s" and "%s"', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('is not the same for other words', () => {
    expect(stemOf('heel')).not.toBe(stemOf('heal'));
  });
});

describe('wordsThatCount', () => {
  it('leaves out words that say nothing', () => {
    expect(wordsThatCount('my heel hurts in the morning')).toEqual(['heel', 'hurts', 'morning']);
  });

  it('keeps them where there is nothing else', () => {
    expect(wordsThatCount('what is it')).toEqual(['what', 'is', 'it']);
  });
});

describe('isQuestion', () => {
  it('goes by the first word', () => {
    expect(isQuestion('can i run')).toBe(true);
    expect(isQuestion('cancer')).toBe(false);
    expect(isQuestion('is')).toBe(false);
    expect(isQuestion('heel pain what is it')).toBe(false);
  });

  it('is no question that asks what a word means', () => {
    expect(isQuestion('what is a stent')).toBe(false);
    expect(isQuestion('what does benign mean')).toBe(false);
    expect(isQuestion('what helps')).toBe(true);
  });
});
