import { expect, it } from 'vitest';
import { listRules, partsOfRule } from '../../lib/settings/listed-rules.ts';

it('lists files first, and all of a domain together with the widest rule on top', () => {
  const rules = listRules({
    'other.example': 'on',
    'news.example.org': 'on',
    '*.news.example.org': 'off',
    'example.org': 'on',
    '*.example.org': 'off',
    'aexample.org': 'off',
    'file:': 'off',
  });
  expect(rules.map(({ rule }) => rule)).toEqual([
    'file:',
    'other.example',
    'aexample.org',
    '*.example.org',
    'example.org',
    '*.news.example.org',
    'news.example.org',
  ]);
  expect(rules[3]).toEqual({ rule: '*.example.org', host: 'example.org', isWhole: true, isOn: false });
  expect(rules[4]).toEqual({ rule: 'example.org', host: 'example.org', isWhole: false, isOn: true });
});

it('tells what a rule names', () => {
  expect(partsOfRule('*.example.org')).toEqual({ host: 'example.org', isWhole: true });
  expect(partsOfRule('file:')).toEqual({ host: 'file:', isWhole: false });
});
