/** A phrase that stands alone, as a sentence: a capital at its start, a full stop at its end, unless it has one. */
export function asSentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}${/[.!?…]$/.test(phrase) ? '' : '.'}`;
}
