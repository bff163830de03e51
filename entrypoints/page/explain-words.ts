import encoded from 'virtual:term-index';
import { browser } from 'wxt/browser';
import { CLOSING, OPENING } from '../../lib/card/limits.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import type { JudgedMatch } from '../../lib/matching/judged-match.ts';
import type { SmallIndex, TermIndex } from '../../lib/matching/term-index.ts';
import { choiceOf, isSameChoice } from '../../lib/page/choice-of.ts';
import { createMentionWalk } from '../../lib/page/mention-walk.ts';
import { highlightName } from '../../lib/page/names.ts';
import { createPageWatcher } from '../../lib/page/page-watcher.ts';
import type { PlacedMatch } from '../../lib/page/highlighter.ts';
import { createPaintWindow } from '../../lib/page/paint-window.ts';
import { createPageReader } from '../../lib/page/read-page.ts';
import type { PageReader } from '../../lib/page/read-page.ts';
import { createShadowRoots } from '../../lib/page/shadow-roots.ts';
import type { ShadowAccess } from '../../lib/page/shadow-roots.ts';
import { isSourceView } from '../../lib/page/source-view.ts';
import { topSite } from '../../lib/page/top-site.ts';
import { createWordWalk } from '../../lib/page/words-in-view.ts';
import type { Step } from '../../lib/page/words-in-view.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { SelectionCard } from './explain-selection.ts';
import { followPointer } from './follow-pointer.ts';
import type { HeldEscape } from './hold-escape.ts';

/** Kept for all runs in this frame: only the reader's own words change. */
let decoded: { own: SmallIndex | undefined; index: TermIndex } | undefined;

/** The words of one frame while they are explained. */
export interface ExplainedWords {
  readonly isReading: boolean;
  /** Ids of the terms named in their health sense, in reading order, with how often. */
  readonly words: { id: string; count: number }[];
  change(settings: Settings): void;
  /** Opens the card of the next marked word in view, or of the one before. */
  goToWord(step: Step): void;
  /** Shows the next mention of a term, as `createMentionWalk` says. */
  showWord: ReturnType<typeof createMentionWalk>;
  /** Dismisses its card, or closes it for another one. */
  closeCard(why: 'dismissed' | 'another'): void;
  /** The shadow trees of this frame. */
  readonly shadowRoots: ShadowRoot[];
}

export interface Surroundings {
  escape: HeldEscape;
  selection: SelectionCard;
  /** Words or `isReading` may have changed. */
  onChange: () => void;
  /** The document was replaced: what listens to it has to start anew. */
  onNewDocument: () => void;
  /** The document has replaced another under the same window. */
  isRenewed: boolean;
  /** Is the extension still there? Where it is not, asking ends everything. */
  isAlive: () => boolean;
}

/** Reads and marks this frame until the signal ends it. `own` are the words that the reader wrote. */
export function explainWords(
  chosen: Settings,
  own: SmallIndex | undefined,
  { escape, selection, onChange, onNewDocument, isAlive, isRenewed }: Surroundings,
  signal: AbortSignal,
): ExplainedWords {
  const preIsText = document.contentType === 'text/plain';
  const access = (browser as { dom?: ShadowAccess }).dom;
  if (decoded?.own?.spellings !== own?.spellings) decoded = undefined;
  const { index } = (decoded ??= { own, index: decodeTermIndex(encoded, own) });
  let settings = chosen;
  let choice = choiceOf(settings, index.terms, topSite());
  let hasStarted = false;
  const pace = () => ({ openAfter: OPENING[settings.opening], closeAfter: CLOSING[settings.closing] });

  function lookAgain(): void {
    for (const host of roots.lookAgain()) reader.queue(host);
    window.restore();
  }
  const roots = createShadowRoots(access, (root) => watcher.watch(root));
  const reader: PageReader = createPageReader({
    index,
    choice,
    shadowRootOf: (element) => roots.of(element),
    preIsText,
    signal,
    onChange() {
      window.refresh();
      pointer.wordsChanged();
      onChange();
    },
  });
  const watcher = createPageWatcher(reader, { preIsText, onBatch: lookAgain, onNewDocument, signal });
  // A shadow root attached to a standing element and cleared highlights fire nothing: whatever else happens is a reason to look.
  for (const type of ['load', 'scrollend', 'visibilitychange', 'pointermove', 'focusin']) {
    addEventListener(type, lookAgain, { capture: true, passive: true, signal });
  }
  const window = createPaintWindow(reader, () => highlightName(settings), signal);
  const pointer = followPointer({ reader, index }, roots, { escape, selection, isAlive, pace }, signal);
  const walk = createWordWalk(reader, () => roots.connected);
  let visited: JudgedMatch | undefined;
  const showWord = createMentionWalk((id) => mentionsIn(reader, index).get(id) ?? [], signal);
  const begin = () => {
    if (hasStarted || signal.aborted) return;
    hasStarted = true;
    const { documentElement } = document;
    const isToBeRead = !isSourceView(document);
    if (isToBeRead) watcher.watch(document);
    if (isToBeRead && documentElement) reader.queue(documentElement);
    else onChange();
  };
  // A document that is written anew need never say that it has loaded.
  if (document.readyState === 'loading' && !isRenewed) addEventListener('DOMContentLoaded', begin, { signal });
  else begin();

  return {
    get isReading() {
      return !hasStarted || reader.isReading;
    },
    get words() {
      return [...mentionsIn(reader, index)].map(([id, { length }]) => ({ id, count: length }));
    },
    change(next) {
      settings = next;
      window.restore();
      const wanted = choiceOf(next, index.terms, topSite());
      if (isSameChoice(wanted, choice)) return;
      choice = wanted;
      reader.chooseAgain(choice);
    },
    goToWord(step) {
      const { openHit } = pointer;
      visited = openHit?.match ?? visited;
      // The card would cover words.
      pointer.dismiss();
      const hit = walk.go(visited, step) ?? openHit;
      if (!hit) return;
      visited = hit.match;
      pointer.pin(hit);
    },
    showWord,
    closeCard: (why) => (why === 'dismissed' ? pointer.dismiss() : pointer.giveWay()),
    get shadowRoots() {
      return roots.connected;
    },
  };
}

/** Where terms are named in their health sense, by id, in reading order. */
function mentionsIn(reader: PageReader, { terms }: TermIndex): Map<string, PlacedMatch[]> {
  const mentions = new Map<string, PlacedMatch[]>();
  for (const { block, matches } of reader.blocks) {
    for (const match of matches) {
      const { use, terms: named } = match;
      if (use === 'none' || (use === 'repeat' && !match.isMeant)) continue;
      for (const term of named) {
        const id = terms[term]?.id;
        if (id === undefined) continue;
        const before = mentions.get(id);
        if (before) before.push({ block, match });
        else mentions.set(id, [{ block, match }]);
      }
    }
  }
  return mentions;
}
