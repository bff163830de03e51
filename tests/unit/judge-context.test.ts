import { describe, expect, it, test } from 'vitest';
import { findMatches } from '../../lib/matching/find-matches.ts';
import { judgeContext } from '../../lib/matching/judge-context.ts';
import { CONTEXT_REACH } from '../../lib/matching/limits.ts';
import { smallIndex } from '../support/small-index.ts';

const index = smallIndex(
  'tendon',
  {
    term: 'arch',
    everyday: { for: ['foot', 'fallen', 'flat foot'], against: ['bridge', 'archway', 'arch of', 'golden arch', 'door', 'bend'] },
  },
  { term: 'core', everyday: { for: ['belly'], against: ['hard core', 'core values', 'core up', 'core idea'] } },
  { term: 'step', everyday: { for: ['step'], against: ['stair'] } },
  { term: 'PT', id: 'therapist', everyday: { for: ['clinic'], against: [] } },
  { term: 'PT', id: 'prothrombin', everyday: { for: [], against: ['boat'] } },
);

/** The judgement of the word in [brackets]. */
function judge(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const match = findMatches(text, index).find((one) => one.start === start);
  if (!match) throw new Error(`nothing found at the bracket: ${marked}`);
  return judgeContext(text, match, index);
}

describe('judgeContext', () => {
  it('is sure of a term without an everyday sense, whatever stands near', () => {
    expect(judge('a bridge [tendon] archway').sense).toBe('sure');
  });

  test.each([
    ['nothing near', 'the [arch] is here', 'unsure'],
    ['a word for it before', 'a fallen [arch] hurts', 'health'],
    ['a word for it behind', 'the [arch] of', 'everyday'],
    ['a word for it far behind', 'the [arch] that holds up the foot', 'health'],
    ['a word against it before', 'the bridge has an [arch]', 'everyday'],
    ['a word against it behind', 'the [arch] over the door', 'everyday'],
    ['capitals', 'The FOOT has an [ARCH]', 'health'],
    ['a plural of the word near', 'our feet, both foots: [arch]', 'health'],
    ['the plural of the term', 'fallen [arches]', 'health'],
    ['the word itself again', 'the [arch] arch', 'unsure'],
    ['an archway near', 'the archway, an [arch]', 'everyday'],
    ['text without more words', '[arch]', 'unsure'],
  ])('judges by %s', (_, text, sense) => {
    expect(judge(text).sense).toBe(sense);
  });

  it('lets the nearest word decide', () => {
    expect(judge('the bridge hurt my foot and [arch]').sense).toBe('health');
    expect(judge('my foot is on the bridge [arch]').sense).toBe('everyday');
    expect(judge('the foot, then long, an [arch], a door').sense).toBe('everyday');
    expect(judge('bridge foot bridge and a very long way to my [arch] foot').sense).toBe('health');
  });

  it('takes the nearest of several uses of one word', () => {
    expect(judge('foot bridge foot [arch]').sense).toBe('health');
    expect(judge('foot [arch] and bridge, then a foot').sense).toBe('health');
    expect(judge('[arch] bridge foot bridge').sense).toBe('everyday');
  });

  it('lets the word against win at the same distance', () => {
    expect(judge('foot [arch] door').sense).toBe('everyday');
    expect(judge('door [arch] foot').sense).toBe('everyday');
  });

  it('takes a phrase that holds the word as standing at no distance', () => {
    expect(judge('a golden [arch] foot').sense).toBe('everyday');
    expect(judge('foot [arch] of').sense).toBe('everyday');
    expect(judge('our [core] values').sense).toBe('everyday');
    expect(judge('our belly [core] value').sense).toBe('health');
  });

  it('takes such a phrase in the plural too', () => {
    expect(judge('our [core] ideas').sense).toBe('everyday');
    expect(judge('two golden [arches]').sense).toBe('everyday');
  });

  it('does not let the word speak for itself', () => {
    expect(judge('the [step] here').sense).toBe('unsure');
    expect(judge('step by [step]').sense).toBe('health');
  });

  it('tells which word decided', () => {
    expect(judge('a fallen [arch]').reason).toContain('"fallen"');
    expect(judge('an [arch] door').reason).toContain('"door"');
  });

  test.each([
    ['inside a longer word', 'the doorman, an [arch]'],
    ['at the end of a longer word', 'the indoor, an [arch]'],
    ['beside a letter of another script', 'the doorя, an [arch]'],
    ['with s and more letters', 'the doorstep, an [arch]'],
    ['with a digit', 'the door2, an [arch]'],
    ['before and inside a word', '[arch] unbend'],
  ])('does not count a word %s', (_, text) => {
    expect(judge(text).sense).toBe('unsure');
  });

  test.each([
    ['at its start', 'an orchard [core] here'],
    ['at its end', 'the [core] upper layer'],
  ])('does not count a phrase with the word that is cut out of another word %s', (_, text) => {
    expect(judge(text).sense).toBe('unsure');
  });

  test.each(['golden\n     [arch]', 'golden\u00a0[arch]', 'flat\n  door of an [arch]'])('takes any white space in a phrase: %j', (text) => {
    expect(judge(text).sense).toBe('everyday');
  });

  it('finds a phrase again where only a second use of the word fits it', () => {
    expect(judge('an arch, the golden [arch]').sense).toBe('everyday');
    expect(judge('the golden arch, [arch] idea').reason).toContain('golden arch');
  });

  it('looks CONTEXT_REACH code units far on both sides, and no further', () => {
    const gap = (length: number) => ` ${'.'.repeat(length - 2)} `;
    expect(judge(`foot${gap(CONTEXT_REACH - 4)}[arch]`).sense).toBe('health');
    expect(judge(`foot${gap(CONTEXT_REACH - 3)}[arch]`).sense).toBe('unsure');
    expect(judge(`[arch]${gap(CONTEXT_REACH - 4)}foot`).sense).toBe('health');
    expect(judge(`[arch]${gap(CONTEXT_REACH - 3)}foot`).sense).toBe('unsure');
  });

  it('does not take a word cut by the reach for a whole one', () => {
    const gap = ` ${'.'.repeat(CONTEXT_REACH - 6)} `;
    expect(judge(`barefoot${gap}[arch]`).sense).toBe('unsure');
    expect(judge(`[arch]${gap}football`).sense).toBe('unsure');
  });

  it('hears the words of every term that the spelling stands for', () => {
    expect(judge('the [PT] clinic').sense).toBe('health');
    expect(judge('the [PT] boat').sense).toBe('everyday');
  });
});
