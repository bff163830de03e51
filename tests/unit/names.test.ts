import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { highlightName, SHOWN_WORD } from '../../lib/page/names.ts';
import { inks } from '../../lib/settings/look.ts';
import { choices } from '../../lib/settings/settings.ts';

const sheet = readFileSync(join(import.meta.dirname, '..', '..', 'public', 'marks.css'), 'utf8');
const names = choices.line.flatMap((line) => choices.colour.map((colour) => ({ line, colour, name: highlightName({ line, colour }) })));

/** All declarations that the sheet has for a name. */
function rulesFor(name: string): string {
  const plain = sheet.replaceAll(/\/\*.*?\*\//gs, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^}]*)\}/g)];
  return rules
    .filter(([, selectors = '']) => selectors.split(',').some((one) => one.trim() === `::highlight(${name})`))
    .map(([, , declarations = '']) => declarations)
    .join('');
}

it('names the look of the default as it has always been named, and each other look apart', () => {
  expect(highlightName({ line: 'dotted', colour: 'text' })).toBe('glossary-word');
  expect(new Set(names.map(({ name }) => name)).size).toBe(choices.line.length * choices.colour.length);
});

it('has a rule in the sheet for every name, in the colour that the settings tell', () => {
  for (const { name, colour, line } of names) {
    const rules = rulesFor(name);
    expect(rules, name).toContain('text-decoration: underline');
    const told = /text-decoration-color: (.*);/.exec(rules)?.[1] ?? 'currentColor';
    expect(told, name).toBe(inks[colour]);
    expect(rules.includes('background-color'), name).toBe(line === 'tint');
  }
});

it('has no rule for a name that nobody can choose', () => {
  const told = new Set([...sheet.matchAll(/::highlight\((.*?)\)/g)].map(([, name = '']) => name));
  expect([...told].toSorted()).toEqual([...names.map(({ name }) => name), SHOWN_WORD].toSorted());
});
