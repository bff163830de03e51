import { LEAST_FRAME } from '../card/limits.ts';

/** Is this a frame in a page, with too little room for a card beside its words? */
export function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < LEAST_FRAME.width || innerHeight < LEAST_FRAME.height);
}
