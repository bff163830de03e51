import { computePosition, flip, offset, shift, size } from '@floating-ui/core';
import type { Platform } from '@floating-ui/core';
import { EDGE, GAP_TO_WORD } from './limits.ts';

/** A rectangle in CSS px from the top left of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the card goes: its top left corner in CSS px from the top left of the window, and the height it may have. */
export interface CardPlace {
  x: number;
  y: number;
  maxHeight: number;
}

/**
 * Places a card of a given size beside the hovered line of a word: below it, above where there is no room, and always
 * inside the window, `EDGE` px from its borders. Where it fits on neither side it takes the larger one and scrolls.
 */
export async function placeCard(line: Box, card: Pick<Box, 'width' | 'height'>, room: Box): Promise<CardPlace> {
  let { height } = card;
  const platform: Platform = {
    getElementRects: () => ({ reference: line, floating: { x: 0, y: 0, width: card.width, height } }),
    getDimensions: () => ({ width: card.width, height }),
    getClippingRect: () => room,
  };
  const { x, y } = await computePosition(
    line,
    {},
    {
      platform,
      placement: 'bottom-start',
      middleware: [
        offset(GAP_TO_WORD),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            height = Math.max(0, Math.min(height, availableHeight));
          },
        }),
        shift({ padding: EDGE, crossAxis: false }),
      ],
    },
  );
  const keepIn = (start: number, size: number, from: number, room: number) =>
    Math.max(from + EDGE, Math.min(start, from + room - EDGE - size));
  return { x: keepIn(x, card.width, room.x, room.width), y: keepIn(y, height, room.y, room.height), maxHeight: height };
}
