import { send } from '../../lib/extension/messages.ts';
import { frameSlot } from '../../lib/page/frame-slot.ts';
import type { CardInFrame } from '../../lib/page/frame-slot.ts';
import { isSmallFrame } from '../../lib/page/small-frame.ts';
import { createCard } from './create-card.tsx';
import type { CardCallbacks } from './create-card.tsx';

/** The card of one frame: beside its words, or where there is no room, a sheet of the top page. Other frames are told of it. */
export function cardOfFrame(callbacks: CardCallbacks): CardInFrame {
  const own = createCard(callbacks);
  const idOf = () => frameSlot().id ?? '';
  // A page without frames has nobody to tell.
  const hasOthers = () => window !== window.top || window.length > 0;
  let isToldOpen = false;
  const tellOthers = (isOpen: boolean) => {
    if (isOpen === isToldOpen || !hasOthers()) return;
    isToldOpen = isOpen;
    void send({ kind: 'card-here', isOpen, frame: idOf() }).catch(() => {});
  };
  let isOnTop = false;
  const takeFromTop = () => {
    if (!isOnTop) return;
    isOnTop = false;
    void send({ kind: 'close-cards', frame: idOf() }).catch(() => {});
  };

  return {
    open(spot, ids, isPinned, note) {
      if (isSmallFrame()) {
        own.close();
        isOnTop = true;
        void send({ kind: 'show-on-top', ids: [...ids], words: spot.words, note }).catch(() => {});
        return;
      }
      takeFromTop();
      own.open(spot, ids, isPinned, note);
      tellOthers(true);
    },
    close() {
      takeFromTop();
      own.close();
      tellOthers(false);
    },
    closedOnTop() {
      isOnTop = false;
    },
    get isOnTop() {
      return isOnTop;
    },
    get isOpen() {
      return isOnTop || own.isOpen;
    },
    get isAnswering() {
      return own.isAnswering;
    },
    get isTaken() {
      return own.isTaken;
    },
    move: (line) => isOnTop || own.move(line),
    startWay: (x, y) => own.startWay(x, y),
    isOnWay: (x, y) => own.isOnWay(x, y),
    tab: (isBack) => own.tab(isBack),
    has: (target) => own.has(target),
  };
}
