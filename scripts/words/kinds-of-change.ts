/** Kinds of change that readers made, as docs/review.md tells them, with the words of the `changed` column that speak for each. */
const kinds: Readonly<Record<string, RegExp>> = {
  'When to get help: added or mended': /getHelp|emergenc|same[- ]day|(?:danger|stroke|clot) signs?/,
  'Facts: mended, completed or said with more care':
    /\b(?:wrong|untrue|true|missing|mislead|one-sided|named|told|says?|not only|not every|can be|may|also|hedged|right way)\b|over-?stated|too (?:little|sure|narrow)|does not|not the/,
  'Wording: plainer, clearer or shorter':
    /chopp|sentence|plain|wording|grammar|\bclear|unclear|\bodd\b|awkward|clumsy|smooth|repeat|reworded|explained|inShort|more mended|harder|British|stiff|misread|joined/,
  'Fear, blame or a promise taken out': /\bfear|blame|promise|harsh|insult|hope|soften|softer|reassur/,
  'Forms, how to say it, word parts and links': /\bforms?\b|split off|own entry|plural|headword|\b(?:see|lay|say|parts?|where|level)\b/,
  'Everyday senses and context words':
    /everyday|\bclues?\b|\bagainst\b|\b(?:speaks?|spoke) |ambiguous|health (?:sense|use|text)|would (?:have )?mark|other senses?|\bstands? (?:near|beside|in)\b|\boccurs? in\b|other things/,
};
const NOTHING = 'Nothing, or nothing told';
const ELSE = 'Something else';

/** The names of all kinds, in the order in which they are told. */
export const kindsOfChange: readonly string[] = [...Object.keys(kinds), ELSE, NOTHING];

/**
 * What a reader changed, told by keywords from the `changed` column of a row: one kind or more. A guess from short notes, good for
 * counting, not for a single row.
 */
export function kindsOf(changed: string): string[] {
  const note = changed.trim();
  if (note === '' || note === 'nothing') return [NOTHING];
  // Says in one breath that help texts were reworded and by whom, often behind "nothing".
  const [isReworded, rest] = [/getHelp in shorter sentences/.test(note), note.replace(/getHelp in shorter sentences(?: \([^)]*\))?/, '')];
  const found = Object.entries(kinds).flatMap(([kind, words]) =>
    words.test(rest) || (isReworded && kind.startsWith('Wording')) ? [kind] : [],
  );
  return found.length > 0 ? found : [ELSE];
}
