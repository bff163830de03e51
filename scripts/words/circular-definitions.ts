import type { Term } from '../../data/schema.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import { splitWords } from '../../lib/text/reading-level.ts';
import { areOneFamily, contentWords } from './content-words.ts';
import type { Finding } from './finding.ts';
import { namedTerms } from './named-terms.ts';

/** Words that fill a definition and explain nothing: "the state of being stable". */
const fillers: ReadonlySet<string> = new Set(
  'about act action condition kind part person process quality related relating result someone something state thing type way'.split(' '),
);

/** Definitions that explain a word by itself, by its own family, or two words each by the other. */
export function circularFindings(terms: readonly Term[], index: TermIndex): Finding[] {
  const named = new Map(terms.map(({ id, inShort }) => [id, new Set(namedTerms(inShort, index).flatMap(({ ids }) => ids))]));
  const byId = new Map(terms.map((term) => [term.id, term]));
  return terms.flatMap((term) => {
    const own = ofItself(term);
    const pairs = [...(named.get(term.id) ?? [])]
      .map((id) => byId.get(id))
      .filter((other) => other !== undefined && other.id > term.id && named.get(other.id)?.has(term.id) === true)
      .flatMap((other) => (other ? [ofEachOther(term, other, index)] : []));
    return own ? [own, ...pairs] : pairs;
  });
}

function ofItself({ id, term, inShort }: Term): Finding | undefined {
  const tell = (isFault: boolean, weight: number, text: string): Finding => ({ check: 'circular', entry: id, isFault, text, weight });
  const text = ` ${splitWords(inShort).join(' ').toLowerCase()} `;
  if (text.includes(` ${term.toLowerCase()} `)) return tell(true, 3, `inShort repeats "${term}": say it in other words`);
  const head = contentWords(term);
  const words = contentWords(inShort);
  const others = words.filter((word) => !fillers.has(word) && !head.some((one) => areOneFamily(one, word)));
  if (others.length === 0) return tell(true, 3, 'inShort says only the headword in another ending: say what it is');
  const isRepeated = head.every((one) => words.some((word) => areOneFamily(one, word)));
  // With many other words, a relative of the headword does no harm.
  return isRepeated
    ? tell(false, 1 / others.length, `inShort "${inShort}" says all of the headword again: does it help somebody new?`)
    : undefined;
}

function ofEachOther(one: Term, other: Term, index: TermIndex): Finding {
  const isFault = isOnly(one.inShort, other.id, index) && isOnly(other.inShort, one.id, index);
  return {
    check: 'circular',
    entry: one.id,
    isFault,
    text: `inShort is told by "${other.term}", and that one's by "${one.term}": tell one of the two without the other`,
    weight: 2,
  };
}

/** Does a text tell nothing but the name of this term? */
function isOnly(text: string, id: string, index: TermIndex): boolean {
  const names = namedTerms(text, index).filter(({ ids }) => ids.includes(id));
  const rest = names.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return contentWords(rest).every((word) => fillers.has(word));
}
