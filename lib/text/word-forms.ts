const IRREGULAR_ENDING = /(?:itis|osis|asis|esis|lysis|sis)$/;

/**
 * The regular plural of an English word or phrase (its last word changes). Words in -sis get -ses and words that are
 * plural already ("glutes") stay as they are; possessives need no form, because apostrophes are not compared. An
 * abbreviation keeps all of its capitals ("SISs"): "Ses" would be a word to be found in any case.
 */
export function pluralOf(form: string): string {
  if (/[^a-z]$/i.test(form) || (isAbbreviation(form) && /[A-Z]$/.test(form))) return `${form}s`;
  const lower = form.toLowerCase();
  if (lower.endsWith('itis')) return `${form}es`;
  if (IRREGULAR_ENDING.test(lower)) return `${form.slice(0, -2)}es`;
  if (/(?:[^s]s)$/.test(lower) && !/(?:us|as|is|os)$/.test(lower)) return form;
  if (/(?:s|x|z|ch|sh)$/.test(lower)) return `${form}es`;
  if (/[^aeiou]y$/.test(lower)) return `${form.slice(0, -1)}ies`;
  return `${form}s`;
}

/** A form that is written with two or more capitals in one word is an abbreviation and matches only as written (MRI, PT). */
export function isAbbreviation(form: string): boolean {
  return /\p{Lu}[\p{L}\p{N}-]*\p{Lu}/u.test(form);
}

/**
 * Is `form` only another ending of `headword` ("fasciae", "diagnosed")? Word by word they share all but the last two letters
 * of the shorter one. Such forms are found on pages, but a reader need not be told them as other names.
 */
export function isInflection(form: string, headword: string): boolean {
  const words = headword.toLowerCase().split(/[ -]/);
  const others = form.toLowerCase().split(/[ -]/);
  return (
    words.length === others.length &&
    words.every((word, at) => {
      const other = others[at] ?? '';
      const stem = Math.max(1, Math.min(word.length, other.length) - 2);
      return word.slice(0, stem) === other.slice(0, stem);
    })
  );
}
