/** No name or word that is compared is longer. */
const LONGEST = 80;
const row = () => new Uint8Array(LONGEST + 1);
const rows = { before: row(), last: row(), next: row() };

/**
 * How many letters have to be added, left out, changed, or swapped with their neighbour to make `b` of `a`; `most + 1` where it
 * takes more than `most`, or a text is longer than can be compared. With `asStart` the best start of `b` counts: `a` may be half
 * typed.
 */
export function editDistance(a: string, b: string, most: number, asStart = false): number {
  const tooMany = most + 1;
  if (a.length > LONGEST || b.length > LONGEST || a.length - b.length > most) return tooMany;
  if (!asStart && b.length - a.length > most) return tooMany;
  // Letters further apart than `most` cannot be the same letter.
  const length = Math.min(b.length, a.length + most);
  let { before, last, next } = rows;
  for (let j = 0; j <= length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - most);
    const to = Math.min(length, i + most);
    next[from - 1] = from === 1 ? i : tooMany;
    let least = next[from - 1] ?? tooMany;
    const letter = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j += 1) {
      const isSame = letter === b.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? tooMany) + (isSame ? 0 : 1);
      const above = j < i + most || i === 1 ? (last[j] ?? tooMany) + 1 : tooMany;
      if (above < cost) cost = above;
      const beside = (next[j - 1] ?? tooMany) + 1;
      if (beside < cost) cost = beside;
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        const swapped = (before[j - 2] ?? tooMany) + 1;
        if (swapped < cost) cost = swapped;
      }
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return tooMany;
    [before, last, next] = [last, next, before];
  }
  if (!asStart) return Math.min(tooMany, length === b.length ? (last[length] ?? tooMany) : tooMany);
  let best = tooMany;
  for (let j = Math.max(0, a.length - most); j <= length; j += 1) best = Math.min(best, last[j] ?? tooMany);
  return best;
}
