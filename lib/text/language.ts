/** Short words that one language uses in nearly every sentence and English does not, or the other way round. */
const english = words('the of and to is that for with was be this by are from at which have it as on or not an you can your if may');
const others = words(
  // Spanish, Portuguese, Italian, French, German, Dutch, Swedish and Danish, Polish.
  'el los las del una que por para con su es como más al lo uma não dos das em um os il di che per della sono nel gli le les des du est une et dans pour sur par qui avec sont ' +
    'der die das und ist nicht ein eine den dem mit von zu auf für sich het een van niet zijn voor och att det som är på av ikke til nie jest się na że',
);

/** A text with fewer of these words tells too little to judge. */
const LEAST = 3;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Is a language tag ("en-GB", "fr") English? A tag begins with two or three letters (BCP 47); an empty one, and what is no tag at
 * all ("english", "None"), says that the language is not known.
 */
export function tagLanguage(tag: string): 'english' | 'foreign' | 'unknown' {
  const [name = ''] = tag.trim().toLowerCase().split(/[-_]/);
  if (!/^[a-z]{2,3}$/.test(name) || name === 'und') return 'unknown';
  return name === 'en' || name === 'eng' ? 'english' : 'foreign';
}

/** Guesses from its short words whether a text is English; `unknown` where it has too few of them. */
export function guessLanguage(text: string): 'english' | 'foreign' | 'unknown' {
  let englishWords = 0;
  let otherWords = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (english.has(word)) englishWords += 1;
    else if (others.has(word)) otherWords += 1;
  }
  if (englishWords + otherWords < LEAST) return 'unknown';
  return otherWords > englishWords ? 'foreign' : 'english';
}
