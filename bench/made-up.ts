import type { SpelledTerm } from '../lib/matching/encode-index.ts';

/** Numbers from 0 to 1, the same at every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pieces =
  'car di neur oste arthr gastr hepat nephr derm path it om plas mal em in ur al ic os is ia ar en ol ut yn ret con per sub trans'.split(
    ' ',
  );

/** The first `count` terms: the glossary's own, then made-up ones that look like medical words and phrases. */
export function manyTerms(real: readonly SpelledTerm[], count: number): SpelledTerm[] {
  const random = seeded(count);
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pieces[Math.floor(random() * pieces.length)]).join('');
  const terms = real.slice(0, count);
  while (terms.length < count) {
    const id = `made-up-${terms.length}`;
    terms.push({ id, level: 2, term: random() < 0.4 ? `${word()} ${word()}` : word(), forms: random() < 0.5 ? [word()] : [] });
  }
  return terms;
}
