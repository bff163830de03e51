import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { CardNote } from '../card/card-note.ts';
import { LONGEST_PHRASE } from '../card/limits.ts';
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

const schema = v.variant('kind', [
  v.strictObject({ kind: v.literal('bring-card') }),
  v.strictObject({ kind: v.literal('tell-terms'), ids: v.pipe(v.array(v.string()), v.maxLength(50)), words: v.optional(v.string()) }),
  v.strictObject({ kind: v.literal('tell-question'), id: v.string() }),
  v.strictObject({ kind: v.literal('explain-phrase'), text: v.pipe(v.string(), v.maxLength(LONGEST_PHRASE)) }),
  v.strictObject({ kind: v.literal('open-glossary'), id: v.string() }),
  v.strictObject({ kind: v.literal('card-here'), isOpen: v.boolean(), frame: v.string() }),
  v.strictObject({ kind: v.literal('close-cards'), frame: v.string() }),
  v.strictObject({ kind: v.literal('show-on-top'), ids: v.array(v.string()), words: v.optional(v.string()), note: v.optional(note) }),
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
