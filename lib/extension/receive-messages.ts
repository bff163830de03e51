import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { CardNote } from '../card/card-note.ts';
import { LONGEST_PHRASE } from '../card/limits.ts';
import { LONGEST_NOTE, LONGEST_QUESTION } from '../sheet/limits.ts';
import type { SheetChange } from '../sheet/sheet.ts';
import type { ToBackground } from './messages.ts';

const note = v.variant('is', [
  v.strictObject({ is: v.literal('too-long') }),
  v.strictObject({
    is: v.literal('none'),
    text: v.string(),
    parts: v.array(v.strictObject({ part: v.string(), means: v.string() })),
  }),
  v.strictObject({ is: v.literal('near'), text: v.string() }),
  v.strictObject({
    is: v.literal('several'),
    text: v.string(),
    because: v.optional(v.union([v.literal('named'), v.strictObject({ near: v.string() })])),
  }),
]) satisfies v.GenericSchema<unknown, CardNote>;
const line = v.strictObject({
  is: v.picklist(['term', 'question', 'own']),
  id: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(v.string(), v.nonEmpty()),
  note: v.string(),
});
const newLine = v.strictObject({ ...line.entries, text: v.pipe(line.entries.text, v.maxLength(LONGEST_QUESTION)) });
const change = v.variant('do', [
  v.strictObject({ do: v.literal('add'), line: newLine }),
  v.strictObject({ do: v.literal('remove'), key: v.string() }),
  v.strictObject({ do: v.literal('move'), key: v.string(), by: v.picklist([-1, 1]) }),
  v.strictObject({ do: v.literal('note'), key: v.string(), note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)), was: v.string() }),
  v.strictObject({ do: v.literal('empty') }),
  // Undo is never refused, so whatever was stored comes back.
  v.strictObject({
    do: v.literal('put-back'),
    lines: v.array(v.strictObject({ at: v.pipe(v.number(), v.integer(), v.minValue(0)), line })),
  }),
]) satisfies v.GenericSchema<unknown, SheetChange>;

const schema = v.variant('kind', [
  v.strictObject({ kind: v.literal('bring-card') }),
  v.strictObject({ kind: v.literal('tell-terms'), ids: v.pipe(v.array(v.string()), v.maxLength(50)), words: v.optional(v.string()) }),
  v.strictObject({ kind: v.literal('tell-question'), id: v.string() }),
  v.strictObject({ kind: v.literal('explain-phrase'), text: v.pipe(v.string(), v.maxLength(LONGEST_PHRASE)) }),
  v.strictObject({ kind: v.literal('open-glossary'), id: v.string() }),
  v.strictObject({ kind: v.literal('card-here'), isOpen: v.boolean(), frame: v.string() }),
  v.strictObject({ kind: v.literal('close-cards'), frame: v.string() }),
  v.strictObject({ kind: v.literal('show-on-top'), ids: v.array(v.string()), words: v.optional(v.string()), note: v.optional(note) }),
  v.strictObject({ kind: v.literal('change-sheet'), change }),
  v.strictObject({ kind: v.literal('show-state'), isOn: v.boolean() }),
]) satisfies v.GenericSchema<unknown, ToBackground>;

type Sender = Browser.runtime.MessageSender;

/**
 * Answers messages from pages, each checked on arrival; anything else is ignored. A handler's promise is the answer; if it
 * rejects, the answer is undefined, because the asking page may be gone by then.
 */
export function receiveMessages(handle: (message: ToBackground, sender: Sender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender, answer: (value?: unknown) => void) => {
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) return false;
    handle(parsed.output, sender).then(answer, () => answer());
    return true;
  });
}
