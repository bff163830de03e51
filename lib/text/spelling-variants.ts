/** American to British, each a piece of a word. Order matters only where two would meet. */
const britishRules: readonly [RegExp, string][] = [
  [/\bedema/g, 'oedema'],
  [/(lymph|myx)edema/g, '$1oedema'],
  [/esophag/g, 'oesophag'],
  [/estrogen/g, 'oestrogen'],
  [/rrhea/g, 'rrhoea'],
  [/pnea\b/g, 'pnoea'],
  [/\bcel(iac|om)/g, 'coel$1'],
  [/\bfet(al|us)/g, 'foet$1'],
  [/\bhem(a|o(?!l?y|st)|i(?!s|c))/g, 'haem$1'],
  [/\bhemost/g, 'haemost'],
  [/hemorrh/g, 'haemorrh'],
  [/emia\b/g, 'aemia'],
  [/emic\b/g, 'aemic'],
  [/anesth/g, 'anaesth'],
  [/orthoped/g, 'orthopaed'],
  [/pediatr/g, 'paediatr'],
  [/gynec/g, 'gynaec'],
  [/\bfec(es|al)\b/g, 'faec$1'],
  [/\bcec(um|al)/g, 'caec$1'],
  [/cesarean/g, 'caesarean'],
  [/\betiolog/g, 'aetiolog'],
  [/\b(fib|cent|lit)er(s?)\b/g, '$1re$2'],
  [/\b(tum|col|lab|od|hum|behavi|fav|vap)or/g, '$1our'],
  [/([a-z]{3})iz(e|es|ed|er|ing|ation)\b/g, '$1is$2'],
  [/([a-z]{2})yz(e|es|ed|er|ing)\b/g, '$1ys$2'],
  [/\bprogram(s?)\b/g, 'programme$1'],
  [/\bgray\b/g, 'grey'],
  [/\baging\b/g, 'ageing'],
  [/\bmold(s?|y)\b/g, 'mould$1'],
  [/maneuver/g, 'manoeuvre'],
  [/([ae])led\b/g, '$1lled'],
  [/([ae])ling\b/g, '$1lling'],
  [/\bsulf/g, 'sulph'],
];

/** Words in -ize that no British writer spells with s. */
const alwaysZ = /\b(?:size|prize|seize|capsize)/;

/** Prefixes that are written with a hyphen, apart, or in one word. */
const prefix = /\b(post|pre|non|anti|peri|intra|inter|multi|over|under|micro)([- ]?)(?=[a-z]{4})/;

/**
 * Other ways of writing a form in small letters, made by rule: British spelling, and prefixes with and without a hyphen. The
 * form itself is not among them. A variant that nobody writes does no harm: it is never found.
 */
export function spellingVariants(form: string): string[] {
  const variants = new Set([form]);
  const british = alwaysZ.test(form) ? form : britishRules.reduce((text, [from, to]) => text.replace(from, to), form);
  variants.add(british);
  for (const one of [form, british]) {
    const [found, , gap] = prefix.exec(one) ?? [];
    if (found === undefined) continue;
    const start = one.indexOf(found);
    const head = one.slice(0, start) + found.slice(0, found.length - (gap?.length ?? 0));
    const rest = one.slice(start + found.length);
    variants.add(gap === '' ? `${head}-${rest}` : head + rest);
  }
  variants.delete(form);
  return [...variants];
}

const latinPlurals: readonly [RegExp, string][] = [
  [/([a-z]{2}[^aeiou])a$/, '$1ae'],
  [/fascia$/, 'fasciae'],
  [/([a-z]{3})um$/, '$1a'],
  [/([a-z]{3})us$/, '$1i'],
  [/(gangli|phenomen|criteri|mitochondri)on$/, '$1a'],
  [/([a-z])[ie]x$/, '$1ices'],
  [/([a-z])nx$/, '$1nges'],
  [/itis$/, 'itides'],
  [/([^s])is$/, '$1es'],
  [/oma$/, 'omata'],
  [/lumen$/, 'lumina'],
  [/foramen$/, 'foramina'],
];

/** The Greek or Latin plural of a form in small letters ("fasciae", "bacteria", "menisci"), if its last word has such an ending. */
export function latinPluralsOf(form: string): string[] {
  return latinPlurals.filter(([ending]) => ending.test(form)).map(([ending, plural]) => form.replace(ending, plural));
}
