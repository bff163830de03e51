import * as v from 'valibot';
import { choices } from './settings.ts';
import type { Settings } from './settings.ts';

const ids = v.array(v.string());

/** What the library would take for an empty group of entries. */
const noList = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value)),
);

/** The shape of each setting, for what comes from outside: there a wrong value is told, not passed over. */
const entries = {
  sites: v.pipe(noList, v.record(v.string(), v.picklist(['on', 'off']))),
  siteMode: v.picklist(choices.siteMode),
  mention: v.picklist(choices.mention),
  links: v.picklist(choices.links),
  headings: v.picklist(choices.headings),
  level: v.picklist(choices.level),
  opening: v.picklist(choices.opening),
  closing: v.picklist(choices.closing),
  line: v.picklist(choices.line),
  colour: v.picklist(choices.colour),
  known: ids,
  notHere: v.pipe(noList, v.record(v.string(), ids)),
} satisfies { [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> };

/** Settings as far as the reader has chosen them. */
export const chosenSchema = v.pipe(noList, v.partial(v.strictObject(entries)));
