import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contextWords } from '../../data/context-words.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';
import { outcomesOf, outcomesOfSentences } from '../../scripts/senses/outcomes.ts';
import { readSentences } from '../../scripts/senses/read-labels.ts';
import { scoreOf } from '../../scripts/senses/score.ts';
import { smallIndex } from '../support/small-index.ts';

const index = smallIndex({ term: 'arch', everyday: { for: ['fallen ~'], against: ['golden ~'] } });
const label = { half: 'tune', id: 'arch', file: 'one.txt', sha1: 'a', start: 7, sense: 'health' } as const;

describe('outcomesOf', () => {
  it('tells what is marked at each labelled place', () => {
    const texts = new Map([
      ['a', 'fallen arch'],
      ['b', 'golden arch'],
    ]);
    const labels = [label, { ...label, sha1: 'b', sense: 'everyday' as const }, { ...label, start: 3 }];
    expect(outcomesOf(labels, texts, index).map(({ isHealth, isShown }) => [isHealth, isShown])).toEqual([
      [true, true],
      [false, false],
      [true, false],
    ]);
  });

  it('leaves out what is unclear, and texts that are not at hand', () => {
    expect(outcomesOf([{ ...label, sense: 'unclear' }, label], new Map([['b', 'arch']]), index)).toEqual([]);
    expect(outcomesOf([{ ...label, sense: 'unclear' }], new Map([['a', 'fallen arch']]), index)).toEqual([]);
  });
});

// Sentences that nothing was tuned on, each alone on its page: the least that the judgement has to go by. Real pages have more
// around a word: see docs/senses.md and npm run check:context.
it('marks few everyday senses in the project’s own sentences, and most health senses', () => {
  const real = decodeTermIndex(encodeTermIndex(loadGlossary().terms, contextWords));
  const sentences = readSentences(readFileSync(join(import.meta.dirname, '../context/sentences.tsv'), 'utf8'));
  const { precision, recall } = scoreOf(outcomesOfSentences(sentences, real));
  expect(precision.value).toBeGreaterThanOrEqual(0.9);
  expect(recall.value).toBeGreaterThanOrEqual(0.55);
});
