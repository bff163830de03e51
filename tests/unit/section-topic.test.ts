import { expect, it } from 'vitest';
import { judgedMatches } from '../../lib/matching/judged-match.ts';
import { NEAR_TERMS_REACH } from '../../lib/matching/limits.ts';
import { setSurroundings } from '../../lib/matching/section-topic.ts';
import { smallIndex } from '../support/small-index.ts';

const index = smallIndex('tendon', 'fascia', { term: 'arch', everyday: { for: [], against: [] } });

/** What each mention of "arch" is told, in a section of these blocks. */
function told(...blocks: string[]) {
  const section = blocks.flatMap((text) => judgedMatches(text, index));
  setSurroundings(section);
  return section.filter(({ lean }) => lean).map(({ sureNear, section: { sureDensity } }) => ({ sureNear, sureDensity }));
}

const gap = (length: number) => `${'.'.repeat(length - 2)}  `;

it('counts the sure terms near an everyday word, on both sides and in all blocks', () => {
  expect(told('arch').map(({ sureNear }) => sureNear)).toEqual([0]);
  expect(told('a tendon, an arch, a fascia').map(({ sureNear }) => sureNear)).toEqual([2]);
  expect(told('a tendon', 'an arch', 'a fascia', 'arch').map(({ sureNear }) => sureNear)).toEqual([2, 2]);
});

it(`counts those within ${NEAR_TERMS_REACH} code units`, () => {
  const reach = (distance: number) => told(`tendon${gap(distance - 6)}arch${gap(distance - 4)}fascia`)[0]?.sureNear;
  expect([reach(NEAR_TERMS_REACH), reach(NEAR_TERMS_REACH + 1)]).toEqual([2, 0]);
});

it('tells blocks with the same text apart', () => {
  const list = Array.from({ length: 100 }, () => 'tendon or arch');
  const near = told(...list).map(({ sureNear }) => sureNear);
  expect(near.at(0)).toBeLessThan(40);
  expect(near.at(50)).toBeGreaterThan(near.at(0) ?? 0);
});

it('tells how dense the sure terms of the section are', () => {
  const [dense] = told('tendon, arch, fascia');
  const [thin] = told(`tendon, arch, fascia${gap(2000)}`);
  expect(dense?.sureDensity).toBeGreaterThan(thin?.sureDensity ?? Infinity);
  expect(told('arch')[0]?.sureDensity).toBe(0);
});

it('says nothing of a section without matches', () => {
  expect(told()).toEqual([]);
});
