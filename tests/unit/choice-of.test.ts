import { describe, expect, it } from 'vitest';
import { choiceOf, isSameChoice } from '../../lib/page/choice-of.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';

const terms = [
  { id: 'gait', level: 1 },
  { id: 'lumbar-spine', level: 2 },
  { id: 'dorsiflexion', level: 3 },
] as const;

describe('choiceOf', () => {
  it('hides nothing by default, and passes on what is chosen', () => {
    expect(choiceOf(defaultSettings, terms, 'a.example')).toEqual({
      mention: 'section',
      links: 'mark',
      headings: 'mark',
      hidden: new Set(),
    });
    const chosen = { ...defaultSettings, mention: 'page', links: 'leave', headings: 'leave' } as const;
    expect(choiceOf(chosen, terms, undefined)).toMatchObject({ mention: 'page', links: 'leave', headings: 'leave' });
  });

  it('hides words of lower levels than the one that is chosen', () => {
    expect(choiceOf({ ...defaultSettings, level: 2 }, terms, undefined).hidden).toEqual(new Set([0]));
    expect(choiceOf({ ...defaultSettings, level: 3 }, terms, undefined).hidden).toEqual(new Set([0, 1]));
  });

  it('hides known words everywhere, and words left alone on a site only there', () => {
    const settings = { ...defaultSettings, known: ['dorsiflexion'], notHere: { 'a.example': ['gait'] } };
    expect(choiceOf(settings, terms, 'a.example').hidden).toEqual(new Set([0, 2]));
    expect(choiceOf(settings, terms, 'b.example').hidden).toEqual(new Set([2]));
  });
});

describe('isSameChoice', () => {
  const one = choiceOf(defaultSettings, terms, undefined);

  it('holds for choices that mark the same', () => {
    expect(isSameChoice(one, choiceOf({ ...defaultSettings, line: 'tint', opening: 'slow' }, terms, undefined))).toBe(true);
  });

  it.each([{ mention: 'page' }, { links: 'leave' }, { headings: 'leave' }, { level: 2 }, { known: ['gait'] }] as const)(
    'does not for %j',
    (chosen) => {
      expect(isSameChoice(one, choiceOf({ ...defaultSettings, ...chosen }, terms, undefined))).toBe(false);
    },
  );
});
