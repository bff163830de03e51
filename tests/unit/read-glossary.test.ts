import { describe, expect, it, test } from 'vitest';
import { GlossaryError, readGlossary } from '../../data/read-glossary.ts';
import type { DataFile } from '../../data/read-glossary.ts';
import { makeQuestion, makeTerm } from '../support/entries.ts';

const ankle = makeTerm({ term: 'ankle', see: ['tendon'] });
const tendon = makeTerm({ term: 'tendon', forms: ['sinew'] });
const question = makeQuestion({ question: 'Does it heal?', id: 'does-it-heal', terms: ['tendon'] });

const terms = (...content: unknown[]): DataFile => ({ name: 'feet-and-ankles.json', content });
const faq = (...content: unknown[]): DataFile => ({ name: 'treatment.json', content });

/** The faults that are told, a line each. */
function faultsOf(glossary: DataFile[], questions: DataFile[] = []): string[] {
  try {
    readGlossary(glossary, questions);
  } catch (error) {
    if (error instanceof GlossaryError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readGlossary', () => {
  it('joins the entries of all files in their order', () => {
    const spine = makeTerm({ term: 'spine', topic: 'back-and-spine' });
    const files = [{ name: 'back-and-spine.json', content: [spine] }, terms(ankle, tendon)];
    expect(readGlossary(files, [faq(question)])).toEqual({ terms: [spine, ankle, tendon], questions: [question] });
    expect(readGlossary([], [])).toEqual({ terms: [], questions: [] });
  });

  it('fills in empty lists and trims texts', () => {
    const { forms: _, see: __, lay: ___, ...short } = tendon;
    expect(readGlossary([terms({ ...short, forms: ['sinew'], more: ' It pulls. ' })], []).terms).toEqual([
      { ...tendon, more: 'It pulls.' },
    ]);
  });

  it('throws a GlossaryError', () => {
    expect(() => readGlossary([terms({})], [])).toThrow(GlossaryError);
    expect(new GlossaryError('x').name).toBe('GlossaryError');
  });

  const { say: _, ...silent } = tendon;
  test.each<[string, DataFile[], DataFile[], RegExp]>([
    ['a file that is no list', [{ name: 'feet-and-ankles.json', content: { tendon } }], [], /^feet-and-ankles\.json: .*must hold a list/],
    ['a missing field', [terms(silent)], [], /^feet-and-ankles\.json > tendon: say: /],
    ['a field that is not known', [terms({ ...tendon, colour: 'red' })], [], /^feet-and-ankles\.json > tendon: colour: /],
    ['an entry that is no object', [terms('tendon')], [], /^feet-and-ankles\.json > entry 1: /],
    ['an entry that is null', [terms(null)], [], /^feet-and-ankles\.json > entry 1: /],
    ['an entry without an id', [terms(tendon, { ...tendon, id: undefined })], [], /^feet-and-ankles\.json > entry 2: id: /],
    [
      'a fault deep inside',
      [terms({ ...tendon, forms: ['a', 'b/c'] })],
      [],
      /^feet-and-ankles\.json > tendon: forms\.1: may hold only letters/,
    ],
    [
      'an unknown id in see',
      [terms({ ...tendon, see: ['nothing'] })],
      [],
      /^feet-and-ankles\.json > tendon: see names "nothing", which is no term: mend the id or add/,
    ],
    ['its own id in see', [terms({ ...tendon, see: ['tendon'] })], [], /^feet-and-ankles\.json > tendon: see names itself: take it out/],
    [
      'an id used twice in a file',
      [terms(tendon, tendon)],
      [],
      /^feet-and-ankles\.json > tendon: the id is taken in feet-and-ankles\.json: .*rename/,
    ],
    [
      'an id used in two files',
      [terms(tendon), { name: 'back-and-spine.json', content: [{ ...tendon, topic: 'back-and-spine' }] }],
      [],
      /^back-and-spine\.json > tendon: the id is taken in feet-and-ankles\.json: /,
    ],
    [
      'unsorted entries',
      [terms(tendon, { ...ankle, see: [] })],
      [],
      /^feet-and-ankles\.json > ankle: stands behind "tendon": sort the file/,
    ],
    [
      'a topic that is not the file',
      [terms({ ...tendon, topic: 'back-and-spine' })],
      [],
      /^feet-and-ankles\.json > tendon: topic is "back-and-spine": move the entry to back-and-spine\.json/,
    ],
    [
      'an everyday form that is no form',
      [terms({ ...tendon, everyday: { forms: { tendon: '27', sinew: '27', string: '27' }, for: [], against: [] } })],
      [],
      /^feet-and-ankles\.json > tendon: everyday\.forms names "string", which is no form of it: mend or remove/,
    ],
    [
      'a question about an unknown term',
      [terms(tendon)],
      [faq({ ...question, terms: ['tendon', 'nothing'] })],
      /^treatment\.json > does-it-heal: terms names "nothing", which is no term: mend the id or add/,
    ],
    ['a question without terms', [], [faq({ ...question, terms: [] })], /^treatment\.json > does-it-heal: terms: /],
    [
      'unsorted questions',
      [terms(tendon)],
      [faq(question, { ...question, id: 'a-b' })],
      /^treatment\.json > a-b: stands behind "does-it-heal": sort/,
    ],
    [
      'a question used twice',
      [terms(tendon)],
      [faq(question), { ...faq(question), name: 'z.json' }],
      /^z\.json > does-it-heal: the id is taken in treat/,
    ],
  ])('names file, entry and mend for %s', (__, glossary, questions, message) => {
    expect(faultsOf(glossary, questions)).toEqual([expect.stringMatching(message)]);
  });

  it('tells all faults at once', () => {
    const faults = faultsOf(
      [terms({ ...tendon, see: ['x', 'y'] }, silent), { name: 'bad.json', content: 7 }],
      [faq({ ...question, terms: ['z'], answer: [] })],
    );
    expect(faults).toHaveLength(5);
  });
});
