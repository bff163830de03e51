/** Letters that sound alike, written one way. Order matters: a rule sees what the ones before it wrote. */
const rules: readonly [RegExp, string][] = [
  [/(?<=..[^siu])s$/, ''],
  [/^(?:ps|pt)(?=[aeiouy])/, 's'],
  [/^[pkgm](?=n)/, ''],
  [/^wr/, 'r'],
  [/^x/, 's'],
  [/(?<=[aeiou])ugh(?=t)/g, ''],
  [/ugh\b/g, 'f'],
  [/igh/g, 'i'],
  [/ph/g, 'f'],
  [/([rgk])h/g, '$1'],
  [/[ao]e/g, 'e'],
  [/[tsc]i(?=on|an|ous|al|a$)/g, 'sh'],
  [/mb$/, 'm'],
  [/sc(?=[eiy])/g, 's'],
  [/sch/g, 'sk'],
  [/ch/g, 'k'],
  [/sh/g, 's'],
  [/th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/qu?|ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/d?g(?=[eiy])|j/g, 'j'],
  [/(?<=.)h/g, ''],
  [/z/g, 's'],
  [/ee|ea|ie|ei|y/g, 'i'],
  [/eu|oo|ou|ow|ew/g, 'u'],
  [/au|aw|oa/g, 'o'],
  [/ai/g, 'a'],
  [/([^aeiou])\1+/g, '$1'],
  [/(?<=..)(?:[aeiou]+l|le)$/, 'l'],
  [/(?<=..)[aeiou]+r(?=[^aeiou]|$)|re$/g, 'r'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e$/, ''],
];

/**
 * Words as one who only heard them might write them, in one way for all who do: "psoriasis" and "soriasis" become the same, and so
 * does a plural. Takes folded text. The words become one, for breaks between words are not heard ("new monia").
 */
export function plainSpelling(text: string): string {
  const spelledWord = (word: string) => rules.reduce((spelled, [from, to]) => spelled.replace(from, to), word);
  return text.split(' ').map(spelledWord).join('');
}

const voiced: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k', v: 'f' };

/** The consonants of a plain spelling, with soft ones as hard ones: they are heard best, and vowels are misheard first. */
export function consonantsOf(spelling: string): string {
  return spelling.replaceAll(/(?<=.)[aeiou]/g, '').replaceAll(/[bdgv]/g, (letter) => voiced[letter] ?? letter);
}
