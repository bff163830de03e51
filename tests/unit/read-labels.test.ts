import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readLabels, readSentences } from '../../scripts/senses/read-labels.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';

const head = 'half\tid\tfile\tsha1\tstart\tsense';
const sha1 = 'a'.repeat(40);

describe('readLabels', () => {
  it('reads a line a use', () => {
    expect(readLabels(`${head}\ntune\tarch\tone.txt\t${sha1}\t12\thealth\n`)).toEqual([
      { half: 'tune', id: 'arch', file: 'one.txt', sha1, start: 12, sense: 'health' },
    ]);
  });

  test.each([
    ['another head', 'id\tsense', /^line 1 must be/],
    ['an unknown half', `${head}\nboth\tarch\tone.txt\t${sha1}\t12\thealth`, /^line 2: half/],
    ['a wrong sum', `${head}\ntune\tarch\tone.txt\tabc\t12\thealth`, /^line 2: sha1/],
    ['a wrong place', `${head}\ntune\tarch\tone.txt\t${sha1}\t-1\thealth`, /^line 2: start/],
    ['an unknown sense', `${head}\n\ntune\tarch\tone.txt\t${sha1}\t1\tmaybe`, /^line 3: sense/],
  ])('names the line of %s', (_, table, message) => {
    expect(() => readLabels(table)).toThrow(message);
  });
});

describe('readSentences', () => {
  it('takes the word out of its brackets', () => {
    expect(readSentences('id\tsense\tsentence\narch\th\tA fallen [[arch]] hurts.\n')).toEqual([
      { id: 'arch', isHealth: true, text: 'A fallen arch hurts.', start: 9 },
    ]);
  });

  test.each(['arch\tx\tAn [[arch]]', 'arch\th\tAn arch', 'arch\th\tAn [[arch]], an [[arch]]', 'arch\te\tAn ]]arch[['])(
    'refuses %j',
    (line) => {
      expect(() => readSentences(`id\tsense\tsentence\n${line}`)).toThrow(/^line 2: /);
    },
  );
});

describe('the labels and sentences of the project', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, '../context', name), 'utf8');
  const labels = readLabels(read('labels.tsv'));
  const sentences = readSentences(read('sentences.tsv'));
  const training = readSentences(read('training.tsv'));
  const ids = new Set(loadGlossary().terms.map(({ id }) => id));

  it('are of words in the glossary', () => {
    expect([...labels, ...sentences, ...training].filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('label at least 600 uses of 120 words, at most 8 a word', () => {
    expect(labels.length).toBeGreaterThanOrEqual(600);
    const words = Map.groupBy(labels, ({ id }) => id);
    expect(words.size).toBeGreaterThanOrEqual(120);
    expect([...words.values()].filter((uses) => uses.length > 8)).toEqual([]);
  });

  it('set half aside by word and by document', () => {
    const halves = Map.groupBy(labels, ({ half }) => half);
    const of = (half: 'tune' | 'held', key: 'id' | 'sha1') => new Set(halves.get(half)?.map((label) => label[key]));
    for (const key of ['id', 'sha1'] as const) expect([...of('tune', key)].filter((one) => of('held', key).has(one))).toEqual([]);
    expect(halves.get('held')?.length).toBeGreaterThan(labels.length * 0.4);
  });

  it('keep the sentences that judge apart from those that train', () => {
    const known = new Set(training.map(({ text }) => text));
    expect(sentences.filter(({ text }) => known.has(text))).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(250);
  });
});
