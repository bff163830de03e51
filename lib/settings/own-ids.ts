import { withoutAccents } from '../text/without-accents.ts';

/** The id of a word that a reader has written begins so; no id of the glossary does. */
const OWN = 'own-';

/** Is it the id of a word that the reader has written? */
export function isOwnId(id: string): boolean {
  return id.startsWith(OWN);
}

/** An id for a word that the reader writes, other than those that are taken. */
export function newOwnId(term: string, taken: ReadonlySet<string>): string {
  const words = withoutAccents(term)
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['word'];
  const plain = OWN + words.join('-');
  for (let count = 2, id = plain; ; id = `${plain}-${count}`, count += 1) if (!taken.has(id)) return id;
}
