import { expect, it } from 'vitest';
import { judgedMatches } from '../../lib/matching/judged-match.ts';
import { setSurroundings } from '../../lib/matching/section-topic.ts';
import { smallIndex } from '../support/small-index.ts';

const index = smallIndex('tendon', { term: 'arch', everyday: { for: ['fallen ~'], against: ['~ of the bridge'] } });

it('gives every match its judgement, none chosen yet', () => {
  const text = 'The tendon of the fallen arch. The arch of the bridge.';
  const matches = judgedMatches(text, index);
  expect(matches.map(({ start, end, judgement, use }) => [text.slice(start, end), judgement.sense, use])).toEqual([
    ['tendon', 'sure', 'none'],
    ['arch', 'health', 'none'],
    ['arch', 'everyday', 'none'],
  ]);
});

it('judges by what is told of the section', () => {
  const matches = judgedMatches('tendon, tendon, tendon, the arch', index);
  const arch = matches.at(-1);
  expect([arch?.isMeant, arch?.judgement.sense]).toEqual([false, 'everyday']);
  setSurroundings(matches);
  expect([arch?.isMeant, arch?.judgement.sense]).toEqual([true, 'health']);
  expect(matches[0]?.isMeant).toBe(true);
});

it('a spelling of two terms is meant where one of them is', () => {
  const two = smallIndex(
    { id: 'therapy', term: 'therapy', forms: ['PT'], everyday: { forms: { PT: '55' }, for: ['exercise'], against: ['blood', '~ INR'] } },
    { id: 'clotting', term: 'clotting', forms: ['PT'], everyday: { forms: { PT: '55' }, for: ['~ INR'], against: ['exercise'] } },
  );
  const senses = (text: string) => judgedMatches(text, two).map(({ isMeant, judgement }) => `${isMeant} ${judgement.sense}`);
  expect(senses('Now PT, an exercise.')).toEqual(['true health']);
  expect(senses('Now a blood PT INR.')).toEqual(['true health']);
  expect(senses('Now a PT of it.')).toEqual(['false everyday']);
});
