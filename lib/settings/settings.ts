import type { SiteMode, SiteRules } from './site-rules.ts';

/** What there is to choose from, the default first. */
export const choices = {
  siteMode: ['everywhere-except', 'only-on'],
  mention: ['section', 'page', 'every'],
  links: ['mark', 'leave'],
  headings: ['mark', 'leave'],
  level: [1, 2, 3],
  opening: ['normal', 'quick', 'slow', 'click'],
  closing: ['normal', 'quick', 'slow'],
  line: ['dotted', 'dashed', 'solid', 'thick', 'tint'],
  colour: ['text', 'blue', 'green', 'orange', 'purple'],
} as const;

type Choices = typeof choices;

export type ChoiceKey = keyof Choices;

/** Everything the reader can choose. A key is stored once the reader has chosen it; until then `defaultSettings` holds. */
export interface Settings {
  /** The rules for sites: the nearest one decides. */
  sites: SiteRules;
  /** What holds on sites without a rule. */
  siteMode: SiteMode;
  /** Mark the first mention of a term in each section, the first on the page, or every mention. */
  mention: Choices['mention'][number];
  /** Mark words in links too, or leave links alone. */
  links: Choices['links'][number];
  /** Mark words in headings too, or leave headings alone. */
  headings: Choices['headings'][number];
  /** The lowest level that is marked: 1 everyday medical, 2 harder, 3 specialist. */
  level: Choices['level'][number];
  /** How long the pointer rests on a word before its card opens, or that only a click, a tap or a key opens it. */
  opening: Choices['opening'][number];
  /** How long a card stays open that the pointer has left. */
  closing: Choices['closing'][number];
  /** How marks are drawn, and in which colour; `text` is the colour of the text around. */
  line: Choices['line'][number];
  colour: Choices['colour'][number];
  /** Ids of terms that the reader knows: marked nowhere. */
  known: readonly string[];
  /** Ids of terms that are not marked on a site, by host: the word means something else there. */
  notHere: Readonly<Record<string, readonly string[]>>;
}

/** Makes settings of whatever was stored: what is missing or broken falls back to its default, the rest is kept. */
export function readSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const { sites, known, notHere } = stored;
  // Entries, not assignments: a host may have any name, and `__proto__` would be lost.
  const rules: SiteRules = Object.fromEntries(
    entriesOf(sites).flatMap(([rule, state]) => (state === 'on' || state === 'off' ? [[rule, state]] : [])),
  );
  const words = entriesOf(notHere).map(([host, ids]): [string, string[]] => [host, idsIn(ids)]);
  return {
    sites: rules,
    siteMode: oneOf(choices.siteMode, stored['siteMode']),
    mention: oneOf(choices.mention, stored['mention']),
    links: oneOf(choices.links, stored['links']),
    headings: oneOf(choices.headings, stored['headings']),
    level: oneOf(choices.level, stored['level']),
    opening: oneOf(choices.opening, stored['opening']),
    closing: oneOf(choices.closing, stored['closing']),
    line: oneOf(choices.line, stored['line']),
    colour: oneOf(choices.colour, stored['colour']),
    known: idsIn(known),
    notHere: Object.fromEntries(words.filter(([, ids]) => ids.length > 0)),
  };
}

export const defaultSettings: Settings = readSettings({});

function oneOf<Choice>(known: readonly [Choice, ...Choice[]], stored: unknown): Choice {
  return known.find((one) => one === stored) ?? known[0];
}

function entriesOf(stored: unknown): [string, unknown][] {
  return typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
}

function idsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? [...new Set(stored.filter((one) => typeof one === 'string'))] : [];
}
