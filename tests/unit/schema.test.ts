import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { questionSchema, termSchema } from '../../data/schema.ts';
import { places, topics } from '../../data/topics.ts';

const least = { id: 'tendon', term: 'tendon', inShort: 'a cord', more: 'It pulls.', say: 'TEN-dun', topic: topics[0], level: 1 };
const whole = {
  ...least,
  forms: ['sinew'],
  where: places[0],
  parts: [{ part: 'tendo-', means: 'stretch' }],
  everyday: { forms: { sinew: '27' }, for: ['muscle'], against: ['war'] },
  see: ['muscle'],
  lay: ['leg string'],
  getHelp: 'See a doctor if it snaps.',
};
const question = {
  id: 'does-it-heal',
  question: 'Does it heal?',
  answer: ['Often.', ['One.', 'Two.']],
  topic: topics[0],
  terms: ['tendon'],
};

/** The places of all faults in a value, as dotted paths. */
function faultsOf(schema: typeof termSchema | typeof questionSchema, value: unknown): (string | null)[] {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.map((issue) => v.getDotPath(issue));
}

describe('termSchema', () => {
  it('takes the least and the whole of a term, and fills in empty lists', () => {
    expect(v.parse(termSchema, least)).toEqual({ ...least, forms: [], see: [], lay: [] });
    expect(v.parse(termSchema, whole)).toEqual(whole);
    expect(v.parse(termSchema, { ...least, everyday: { forms: { a: '00' } } }).everyday).toEqual({
      forms: { a: '00' },
      for: [],
      against: [],
    });
  });

  test.each(['-itis', 'hyper-', 'tendons'])('takes %s for a headword', (term) => {
    expect(faultsOf(termSchema, { ...least, term, forms: [term] })).toEqual([]);
  });

  test.each(Object.keys(least))('needs %s', (field) => {
    const { [field]: _, ...others } = least as Record<string, unknown>;
    expect(faultsOf(termSchema, others)).toEqual([field]);
  });

  test.each([
    ['id', 'Tendon'],
    ['id', 'a tendon'],
    ['id', '-tendon'],
    ['id', 'a--b'],
    ['id', ''],
    ['term', ''],
    ['term', '   '],
    ['term', 'x'.repeat(61)],
    ['term', 'a/b'],
    ['term', 'a  b'],
    ['term', 'a (b)'],
    ['term', 'é'],
    ['term', '-a'],
    ['inShort', 'x'.repeat(141)],
    ['more', 'x'.repeat(421)],
    ['say', ''],
    ['topic', 'no-such-topic'],
    ['level', 0],
    ['level', 4],
    ['level', '1'],
    ['where', 'moon'],
    ['getHelp', ''],
    ['getHelp', 'x'.repeat(321)],
    ['colour', 'red'],
  ])('refuses %s: %j', (field, value) => {
    expect(new Set(faultsOf(termSchema, { ...whole, [field]: value }))).toEqual(new Set([field]));
  });

  test.each([
    ['forms.0', { forms: ['a/b'] }],
    ['see.0', { see: ['Not An Id'] }],
    ['lay.0', { lay: [''] }],
    ['parts.0.means', { parts: [{ part: 'a-' }] }],
    ['everyday.forms', { everyday: { forms: {} } }],
    ['everyday.forms', { everyday: {} }],
    ['everyday.forms.a', { everyday: { forms: { a: '5' } } }],
    ['everyday.for.0', { everyday: { forms: { a: '55' }, for: ['one ~ two'] } }],
    ['everyday.against.0', { everyday: { forms: { a: '55' }, against: ['~two'] } }],
    ['everyday.near', { everyday: { forms: { a: '55' }, near: [] } }],
  ])('names the place of a fault inside: %s', (place, fields) => {
    expect(faultsOf(termSchema, { ...whole, ...fields })).toEqual([place]);
  });

  test.each(["Baker's cyst", 'Baker’s cyst', "cooks' knee", 'X-ray', 'T12', '10 minute walk', 'MRI'])('takes the spelling "%s"', (term) => {
    expect(faultsOf(termSchema, { ...least, term })).toEqual([]);
  });
});

describe('questionSchema', () => {
  it('takes paragraphs and lists', () => {
    expect(v.parse(questionSchema, question)).toEqual(question);
    expect(v.parse(questionSchema, { ...question, getHelp: 'Call.' })).toHaveProperty('getHelp', 'Call.');
  });

  test.each(Object.keys(question))('needs %s', (field) => {
    const { [field]: _, ...others } = question as Record<string, unknown>;
    expect(faultsOf(questionSchema, others)).toEqual([field]);
  });

  test.each([
    ['answer', []],
    ['terms', []],
    ['question', 'x'.repeat(121)],
    ['getHelp', 'x'.repeat(421)],
    ['forms', ['a']],
  ])('refuses %s: %j', (field, value) => {
    expect(faultsOf(questionSchema, { ...question, [field]: value })).toEqual([field]);
  });

  test.each([[['']], [[['only one']]], [[['a', 'x'.repeat(201)]]], [['x'.repeat(421)]], [[7]]])('refuses the answer %j', (answer) => {
    expect(faultsOf(questionSchema, { ...question, answer }).every((place) => place?.startsWith('answer'))).toBe(true);
    expect(v.is(questionSchema, { ...question, answer })).toBe(false);
  });
});

describe('topics and places', () => {
  it('has each once, topics sorted', () => {
    expect([...topics]).toEqual([...new Set(topics)].toSorted());
    expect(new Set(places).size).toBe(places.length);
  });
});
