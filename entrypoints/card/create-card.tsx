import { render } from 'preact';
import cardStyles from '../../components/card.css?inline';
import entryStyles from '../../components/entry.css?inline';
import themeStyles from '../../components/theme.css?inline';
import { Card } from '../../components/Card.tsx';
import type { CardProps } from '../../components/Card.tsx';
import { SayContext } from '../../components/interface-text.ts';
import { placeCard } from '../../lib/card/place-card.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { askForTerms, send } from '../../lib/extension/messages.ts';
import { createCardHost } from '../../lib/page/card-host.ts';
import type { CardInFrame } from '../../lib/page/frame-slot.ts';
import { pageLook } from '../../lib/page/page-look.ts';

/** The card of one frame: asks for the text, renders it into a closed root, and keeps it beside its word. */
export function createCard(onDismiss: () => void): CardInFrame {
  const host = createCardHost(themeStyles + entryStyles + cardStyles);
  let line = new DOMRect();
  let word: Node | undefined;
  let isPinned = false;
  let trail: (readonly string[])[] = [];
  let content: CardProps['content'] = { is: 'loading' };
  /** Counts what was asked for, so that a late answer does not replace a newer one. */
  let asked = 0;

  function draw(): void {
    render(
      <SayContext.Provider value={say}>
        <Card
          content={content}
          isPinned={isPinned}
          canGoBack={trail.length > 1}
          onTerm={(id) => void show([...trail, [id]])}
          onBack={() => void show(trail.slice(0, -1))}
          onGlossary={(id) => void send({ kind: 'open-glossary', id }).catch(() => {})}
          onClose={onDismiss}
        />
      </SayContext.Provider>,
      host.root,
    );
  }

  async function show(next: (readonly string[])[]): Promise<void> {
    asked += 1;
    const mine = asked;
    trail = next;
    try {
      const { terms, names } = await askForTerms(trail.at(-1) ?? []);
      if (mine !== asked) return;
      content = terms.length > 0 ? { is: 'terms', terms, names } : { is: 'error' };
    } catch {
      if (mine !== asked) return;
      content = { is: 'error' };
    }
    if (!word) return;
    host.attach(word);
    draw();
    await place();
  }

  async function place(): Promise<void> {
    const card = host.root.firstElementChild;
    if (!card) return;
    host.element.style.removeProperty('--card-max-height');
    const { width, height } = card.getBoundingClientRect();
    const mine = asked;
    const at = await placeCard(line, { width, height }, { x: 0, y: 0, width: innerWidth, height: innerHeight });
    if (mine === asked && host.element.isConnected) host.place(at);
  }

  return {
    open(hit, ids, pinned) {
      ({ line } = hit);
      [word] = hit.block.nodes;
      const isSame = host.element.isConnected && trail.length === 1 && trail[0]?.join(' ') === ids.join(' ');
      isPinned = pinned;
      host.element.dataset['look'] = word?.parentElement ? pageLook(word.parentElement) : 'light';
      if (isSame) {
        draw();
        void place();
      } else {
        void show([ids]);
      }
    },
    move(next) {
      line = next;
      void place();
    },
    close() {
      asked += 1;
      trail = [];
      render(null, host.root);
      host.detach();
    },
    get isOpen() {
      return host.element.isConnected;
    },
    has: (target) => target === host.element || (target instanceof Node && host.root.contains(target)),
  };
}
