import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../lib/search/build-index.ts';
import { SCORE } from '../../lib/search/limits.ts';
import { matchStarts } from '../../lib/search/match-starts.ts';
import { readIndex } from '../../lib/search/read-index.ts';
import { makeTerm } from '../support/entries.ts';

const index = readIndex(
  buildSearchIndex(
    [
      makeTerm({ term: 'heel', lay: ['heel', 'sore heel bone', 'heel cord'] }),
      makeTerm({ term: 'heel spur' }),
      makeTerm({ term: 'fat heel pad' }),
    ],
    [],
  ),
);

function offered(query: string): Record<string, number[]> {
  const found: Record<string, number[]> = {};
  matchStarts(index, query, (phrase, score) => {
    const text = index.phrases[phrase] ?? '';
    found[text] = [...(found[text] ?? []), score];
  });
  return found;
}

describe('matchStarts', () => {
  it('tells names and lay phrases, whole, by their beginning, and by the beginning of a word', () => {
    expect(offered('heel')).toEqual({
      heel: [SCORE.exactName, SCORE.exactLay],
      'heel cord': [SCORE.layWordStart],
      'heel spur': [SCORE.namePrefix],
      'sore heel bone': [SCORE.layWordStart],
      'fat heel pad': [SCORE.nameWordStart],
    });
  });

  it('goes by names alone for the first letter', () => {
    expect(Object.keys(offered('h'))).toEqual(['heel', 'heel spur']);
  });

  it('finds across words, but not inside one', () => {
    expect(offered('heel p')).toEqual({ 'fat heel pad': [SCORE.nameWordStart] });
    expect(offered('eel')).toEqual({});
  });
});
