import { expect, it } from 'vitest';
import { judgedMatches } from '../../lib/matching/judged-match.ts';
import { smallIndex } from '../support/small-index.ts';

const index = smallIndex('tendon', { term: 'arch', everyday: { for: ['foot'], against: ['bridge'] } });

it('gives every match its judgement, none chosen yet', () => {
  const text = 'The tendon of the foot arch. Then, after a good long while, the bridge has an arch.';
  const matches = judgedMatches(text, index);
  expect(matches.map(({ start, end, judgement, use }) => [text.slice(start, end), judgement.sense, use])).toEqual([
    ['tendon', 'sure', 'none'],
    ['arch', 'health', 'none'],
    ['arch', 'everyday', 'none'],
  ]);
});

it('judges once', () => {
  const [match] = judgedMatches('a foot arch', index);
  expect(match?.judgement).toBe(match?.judgement);
});
