/** What the card says before, or in place of, an entry: about a selection, or about a word that can mean several things. */
export type CardNote =
  /** Too much is selected to be one word or phrase. */
  | { is: 'too-long' }
  /** There is no entry; some parts of the words are known. */
  | { is: 'none'; text: string; parts: readonly { part: string; means: string }[] }
  /** There is no entry for the very words; one with a like name follows. */
  | { is: 'near'; text: string }
  /** Several entries follow. The first is likelier where there is a `because`: the page names it in other words, or by words near. */
  | { is: 'several'; text: string; because?: 'named' | { near: string } | undefined };

/** Selected text on one line, or undefined where nothing but space is selected. */
export function selectedPhrase(text: string): string | undefined {
  const phrase = text.replaceAll(/\s+/g, ' ').trim();
  return phrase.length > 0 ? phrase : undefined;
}
