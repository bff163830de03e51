import { CLOSING, OPENING } from '../lib/card/limits.ts';
import type { ChoiceKey, choices } from '../lib/settings/settings.ts';
import type { MessageKey } from '../lib/text/message-key.ts';
import type { Say } from './interface-text.ts';

export type ChoiceOf<Key extends ChoiceKey> = (typeof choices)[Key][number];

/** What each choice is called, and what there is to choose, in the order in which it is offered. */
export const choiceNames: { readonly [Key in ChoiceKey]: { name: MessageKey; options: Readonly<Record<ChoiceOf<Key>, MessageKey>> } } = {
  siteMode: { name: 'site_mode_title', options: { 'everywhere-except': 'site_mode_except', 'only-on': 'site_mode_only' } },
  level: { name: 'choose_level', options: { 1: 'level_all', 2: 'level_harder', 3: 'level_hardest' } },
  mention: { name: 'choose_mention', options: { section: 'mention_section', page: 'mention_page', every: 'mention_each' } },
  links: { name: 'choose_links', options: { mark: 'yes', leave: 'no' } },
  headings: { name: 'choose_headings', options: { mark: 'yes', leave: 'no' } },
  opening: { name: 'choose_opening', options: { quick: 'opens_quick', normal: 'opens_normal', slow: 'opens_slow', click: 'opens_click' } },
  closing: { name: 'choose_closing', options: { quick: 'closes_quick', normal: 'closes_normal', slow: 'closes_slow' } },
  line: {
    name: 'choose_line',
    options: { dotted: 'line_dotted', dashed: 'line_dashed', solid: 'line_solid', thick: 'line_thick', tint: 'line_tint' },
  },
  colour: {
    name: 'choose_colour',
    options: { text: 'colour_text', blue: 'colour_blue', green: 'colour_green', orange: 'colour_orange', purple: 'colour_purple' },
  },
};

/** What an option is called, its seconds filled in. */
export function optionName(say: Say, key: ChoiceKey, value: string | number): string {
  const name = new Map<string, MessageKey>(Object.entries(choiceNames[key].options)).get(String(value));
  const ms = new Map<unknown, number>(Object.entries(key === 'opening' ? OPENING : key === 'closing' ? CLOSING : {})).get(value) ?? 0;
  const inSeconds = { style: 'unit', unit: 'second', unitDisplay: 'long', maximumFractionDigits: 2 } as const;
  return name === undefined ? '' : say(name, (ms / 1000).toLocaleString(globalThis.navigator?.language ?? 'en', inSeconds));
}
