import { render } from 'preact';
import cardStyles from '../../components/card.css?inline';
import entryStyles from '../../components/entry.css?inline';
import themeStyles from '../../components/theme.css?inline';
import { Card } from '../../components/Card.tsx';
import type { CardContent } from '../../components/Card.tsx';
import { SheetHandle } from '../../components/SheetHandle.tsx';
import { SayContext } from '../../components/interface-text.ts';
import type { Term } from '../../data/schema.ts';
import { SHEET_HEIGHT, SHEET_UP_TO } from '../../lib/card/limits.ts';
import type { CardNote } from '../../lib/card/card-note.ts';
import { placeCard } from '../../lib/card/place-card.ts';
import { nextOnWay } from '../../lib/card/safe-way.ts';
import type { Way } from '../../lib/card/safe-way.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { askForQuestion, askForTerms, send } from '../../lib/extension/messages.ts';
import { createCardFocus } from '../../lib/page/card-focus.ts';
import { createCardHost, shrinking } from '../../lib/page/card-host.ts';
import type { Card as CardControl } from '../../lib/page/frame-slot.ts';
import { pageLook } from '../../lib/page/page-look.ts';
import { topSite } from '../../lib/page/top-site.ts';
import type { Hidden } from '../../lib/settings/hidden-words.ts';
import { createCardSheet } from './card-sheet.ts';
import { copyReport, hideWord, showWord } from './word-actions.ts';

/** What the card can be asked to show. */
type View = { is: 'terms'; ids: readonly string[]; words?: string | undefined } | { is: 'question'; id: string };

export interface CardCallbacks {
  /** The reader closes the card with its button. */
  onDismiss: () => void;
  /** The reader pressed something in the card: it stays until it is dismissed. */
  onUse: () => void;
}

/** The card of one frame: asks for the text, renders it into a closed root, and keeps it beside its word. */
export function createCard({ onDismiss, onUse }: CardCallbacks): CardControl {
  const host = createCardHost(themeStyles + entryStyles + cardStyles);
  const focus = createCardFocus(host.root, host.element, { word: () => word, onCovered: onDismiss });
  let line = new DOMRect();
  let word: Node | undefined;
  let way: Way | undefined;
  let isPinned = false;
  let isSheet = false;
  let hasNoLine = false;
  /** Has the reader taken out the word, or put it back? Its mark goes and comes a moment later. */
  let hasAnswered = false;
  /** Has it been put into the page, and not been closed since? */
  let isShown = false;
  let note: CardNote | undefined;
  let trail: readonly View[] = [];
  let content: CardContent = { is: 'loading' };
  let whole: ReadonlySet<string> = new Set();
  let report: 'copied' | 'failed' | undefined;
  /** Counts what was asked for, so that a late answer does not replace a newer one. */
  let asked = 0;
  const site = topSite();
  const sheet = createCardSheet(() => {
    if (isShown) void redraw();
  });

  const wantsSheet = () => hasNoLine || innerWidth * shrinking() <= SHEET_UP_TO;

  function draw(): void {
    render(
      <SayContext.Provider value={say}>
        <Card
          content={content}
          note={trail.length === 1 && content.is === 'terms' ? note : undefined}
          whole={whole}
          report={report}
          isPinned={isPinned}
          canGoBack={trail.length > 1 && content.is !== 'done'}
          onSheet={sheet.onSheet}
          sheetPress={sheet.sheetPress}
          isPrivate={sheet.isPrivate}
          onToggleSheet={(line) => {
            onUse();
            void sheet.toggle(line);
          }}
          onMore={(id) => {
            whole = whole.symmetricDifference(new Set([id]));
            void redraw();
          }}
          onTerm={(id) => go({ is: 'terms', ids: [id] })}
          onQuestion={(id) => go({ is: 'question', id })}
          onBack={() => void show(trail.slice(0, -1))}
          onGlossary={(id) => void send({ kind: 'open-glossary', id }).catch(() => {})}
          onKnown={(term) => void hide(term, { on: 'all-sites' })}
          onNotHere={site === undefined ? undefined : (term) => void hide(term, { on: 'site', site })}
          onReport={(term) => void copy(term)}
          onClose={onDismiss}
        />
        {isSheet ? <SheetHandle onPull={(by) => host.pull(by)} onClose={onDismiss} /> : null}
      </SayContext.Provider>,
      host.root,
    );
  }

  async function redraw(): Promise<void> {
    focus.keep(draw);
    await place();
  }

  /** What the reader goes on to is told whole: they have asked for more. */
  function go(view: View): void {
    if (view.is === 'terms') whole = whole.union(new Set(view.ids));
    void show([...trail, view]);
  }

  async function show(next: readonly View[]): Promise<void> {
    asked += 1;
    const mine = asked;
    trail = next;
    report = undefined;
    const [told] = await Promise.all([tell(trail.at(-1)).catch((): CardContent => ({ is: 'error' })), sheet.open()]);
    if (mine !== asked || !word) return;
    content = told;
    host.attach(word);
    isShown = true;
    isSheet = wantsSheet();
    await redraw();
  }

  async function hide({ id, term }: Term, where: Hidden): Promise<void> {
    const mine = asked;
    onUse();
    hasAnswered = true;
    // The word loses its mark, but the card stays for a change of mind.
    const before = content;
    content = {
      is: 'done',
      text: say(where.on === 'site' ? 'not_here_done' : 'known_done', term),
      onUndo: () => {
        content = before;
        void showWord(id, where).then(redraw, fail);
      },
    };
    await hideWord(id, where).then(() => (mine === asked ? redraw() : undefined), fail);
  }

  function fail(): void {
    content = { is: 'failed' };
    void redraw();
  }

  async function copy(term: Term): Promise<void> {
    onUse();
    report = (await copyReport(term, host.root)) ? 'copied' : 'failed';
    await redraw();
  }

  async function place(): Promise<void> {
    const card = host.root.firstElementChild;
    if (!card) return;
    if (isSheet !== wantsSheet()) {
      isSheet = !isSheet;
      draw();
    }
    if (isSheet) {
      host.dock(innerHeight * SHEET_HEIGHT);
      return;
    }
    delete host.element.dataset['shape'];
    host.element.style.removeProperty('--card-max-height');
    const { width, height } = card.getBoundingClientRect();
    const mine = asked;
    const at = await placeCard(line, { width, height }, { x: 0, y: 0, width: innerWidth, height: innerHeight });
    if (mine === asked && host.element.isConnected) host.place(at);
  }

  return {
    open(spot, ids, pinned, said) {
      ({ line } = spot);
      hasNoLine = spot.isSheet === true;
      [word] = spot.block.nodes;
      const isSameNote = JSON.stringify(note) === JSON.stringify(said);
      const [first] = trail;
      const isSame =
        isSameNote &&
        host.element.isConnected &&
        trail.length === 1 &&
        first?.is === 'terms' &&
        first.ids.join(' ') === ids.join(' ') &&
        first.words === spot.words;
      isPinned = pinned;
      note = said;
      host.element.dataset['look'] = word?.parentElement ? pageLook(word.parentElement) : 'light';
      if (isSame) {
        void redraw();
      } else {
        whole = new Set();
        void show([{ is: 'terms', ids, words: spot.words }]);
      }
    },
    move(next) {
      line = next;
      void place();
    },
    startWay(x, y) {
      way = { from: { x, y }, left: Infinity };
    },
    isOnWay(x, y) {
      const next = way && host.element.isConnected ? nextOnWay(way, { x, y }, host.element.getBoundingClientRect()) : undefined;
      way = next ?? way;
      return next !== undefined;
    },
    close() {
      asked += 1;
      isShown = false;
      hasAnswered = false;
      way = undefined;
      trail = [];
      content = { is: 'loading' };
      focus.giveBack();
      render(null, host.root);
      host.detach();
    },
    get isOpen() {
      return host.element.isConnected;
    },
    get isAnswering() {
      return host.element.isConnected && hasAnswered;
    },
    get isTaken() {
      return isShown && !host.element.matches(':popover-open');
    },
    tab(isBack) {
      const hasMoved = host.element.isConnected && focus.tab(isBack);
      // A reader in the card wants it to stay, wherever the pointer is.
      if (hasMoved && host.root.activeElement) onUse();
      return hasMoved;
    },
    has: (target) => target === host.element || (target instanceof Node && host.root.contains(target)),
  };
}

async function tell(view: View | undefined): Promise<CardContent> {
  if (view?.is === 'question') {
    const told = await askForQuestion(view.id);
    return told ? { is: 'question', ...told } : { is: 'error' };
  }
  // A note that stands alone.
  if (view?.ids.length === 0) return { is: 'terms', terms: [], names: {}, questions: {}, nested: {} };
  const told = await askForTerms(view?.ids ?? [], view?.words);
  return told.terms.length > 0 ? { is: 'terms', ...told } : { is: 'error' };
}
