import { spellingClasses, TERM_CLASSES } from '../text/letters.ts';
import { latinPluralsOf, spellingVariants } from '../text/spelling-variants.ts';
import { isAbbreviation, pluralOf } from '../text/word-forms.ts';

/** What the page needs to know of a term; never its definition. */
export interface IndexTerm {
  id: string;
  level: 1 | 2 | 3;
  /** Words near by for and against the health sense. */
  everyday?: { for: string[]; against: string[] } | undefined;
}

/** A term as the glossary tells it, as far as the index is concerned. */
export interface SpelledTerm {
  id: string;
  level: 1 | 2 | 3;
  term: string;
  forms: readonly string[];
  /** `forms` are the spellings with an everyday sense; without it, all. */
  everyday?: { forms?: readonly string[] | undefined; for: string[]; against: string[] } | undefined;
}

/** The index as text, small enough to be carried by every page. See `encodeTermIndex`. */
export interface EncodedIndex {
  terms: IndexTerm[];
  spellings: string;
}

/** What one spelling stands for. `exact` is set where only these very letters count (abbreviations). */
export interface Meaning {
  term: number;
  /** The spelling has an everyday sense too. */
  isEveryday: boolean;
  exact?: string;
}

/**
 * A double-array trie over letter classes: the step from state s over class c leads to t = base[s] + c if check[t] = s.
 * `accept[t]` is 0 or 1 + the place in `meanings` of the spelling that ends there.
 */
export interface TermIndex {
  terms: readonly IndexTerm[];
  meanings: readonly (readonly Meaning[])[];
  base: Int32Array;
  check: Int32Array;
  accept: Int32Array;
}

export const ROOT = 1;
/** Shared beginnings are counted in one character from this one on. */
const COUNT_FROM = 35;
const LONGEST_SHARED = 90;
/** Behind a term's number where the spelling has an everyday sense too. */
const EVERYDAY = '~';

/** Headword, forms, and their variants by rule, each with the form that it is a way of writing. */
function* writtenForms({ term, forms }: Pick<SpelledTerm, 'term' | 'forms'>): Generator<[string, string]> {
  for (const form of new Set([term, ...forms])) {
    yield [form, form];
    if (!isAbbreviation(form)) for (const variant of spellingVariants(form.toLowerCase())) yield [variant, form];
  }
}

/** All spellings of a term that are looked for: headword, forms and their regular plurals. */
export function spellingsOf({ term, forms }: Pick<SpelledTerm, 'term' | 'forms'>): string[] {
  return [...new Set([term, ...forms].flatMap((form) => [form, pluralOf(form)]))];
}

/**
 * Turns terms into the text form of the index: one line a spelling, sorted, the beginning it shares with the line before
 * told as one character. Throws a RangeError that names the term where a spelling cannot be matched.
 */
export function encodeTermIndex(terms: readonly SpelledTerm[]): EncodedIndex {
  const meanings = new Map<string, Set<string>>();
  for (const [at, term] of terms.entries()) {
    const everydayForms = new Set(term.everyday?.forms);
    // Plurals are made again when the index is decoded; they would be a third of its size.
    for (const [spelling, form] of writtenForms(term)) {
      const isEveryday = term.everyday !== undefined && (term.everyday.forms === undefined || everydayForms.has(form));
      try {
        spellingClasses(spelling);
      } catch (error) {
        throw new RangeError(`${term.id}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
      }
      const key = isAbbreviation(spelling) ? spelling : spelling.toLowerCase().replaceAll('’', "'");
      const holders = meanings.get(key) ?? new Set();
      meanings.set(key, holders.add(`${at}${isEveryday ? EVERYDAY : ''}`));
    }
  }
  let before = '';
  const lines = [...meanings.keys()].toSorted().map((key) => {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < key.length && key[shared] === before[shared]) shared += 1;
    before = key;
    return `${String.fromCharCode(COUNT_FROM + shared)}${key.slice(shared)}\t${[...(meanings.get(key) ?? [])].join(' ')}`;
  });
  return {
    terms: terms.map(({ id, level, everyday }) =>
      everyday ? { id, level, everyday: { for: everyday.for, against: everyday.against } } : { id, level },
    ),
    spellings: lines.join('\n'),
  };
}

/** Makes the index that `findMatches` steps through. The text comes from `encodeTermIndex`. */
export function decodeTermIndex({ terms, spellings }: EncodedIndex): TermIndex {
  const byClasses = new Map<string, { classes: number[]; meanings: Meaning[] }>();
  let spelling = '';
  for (const line of spellings.length > 0 ? spellings.split('\n') : []) {
    const tab = line.indexOf('\t');
    spelling = spelling.slice(0, line.charCodeAt(0) - COUNT_FROM) + line.slice(1, tab);
    const holders = line
      .slice(tab + 1)
      .split(' ')
      .map((holder) => ({ term: Number.parseInt(holder, 10), isEveryday: holder.endsWith(EVERYDAY) }));
    for (const form of new Set([spelling, pluralOf(spelling), ...latinPluralsOf(spelling)])) {
      const classes = spellingClasses(form);
      const key = String.fromCharCode(...classes);
      const entry = byClasses.get(key) ?? { classes, meanings: [] };
      byClasses.set(key, entry);
      const exact = isAbbreviation(form) ? { exact: form } : {};
      // A plural may be listed as a form too ("hamstring", "hamstrings").
      const fresh = holders.filter(({ term }) => !entry.meanings.some((known) => known.term === term && known.exact === exact.exact));
      entry.meanings.push(...fresh.map((holder) => ({ ...holder, ...exact })));
    }
  }
  const entries = [...byClasses.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { terms, meanings: entries.map((entry) => entry.meanings), ...layOut(entries.map((entry) => entry.classes)) };
}

/** Lays sorted runs of classes out as a double array; the n-th run is accepted with n + 1. */
function layOut(runs: readonly number[][]): Pick<TermIndex, 'base' | 'check' | 'accept'> {
  let base = new Int32Array(1024);
  let check = new Int32Array(1024);
  let accept = new Int32Array(1024);
  const grow = (size: number) => {
    if (size <= base.length) return;
    const copy = (from: Int32Array) => {
      const to = new Int32Array(Math.max(size, from.length * 2));
      to.set(from);
      return to;
    };
    base = copy(base);
    check = copy(check);
    accept = copy(accept);
  };
  let firstFree = ROOT + 1;
  let top = ROOT;
  const todo = [{ state: ROOT, from: 0, to: runs.length, depth: 0 }];
  for (let node = todo.pop(); node; node = todo.pop()) {
    let { from } = node;
    const { state, to, depth } = node;
    if (from < to && runs[from]?.length === depth) {
      accept[state] = from + 1;
      from += 1;
    }
    const children: { value: number; from: number; to: number }[] = [];
    for (let at = from; at < to; at += 1) {
      const value = runs[at]?.[depth] ?? 0;
      const last = children.at(-1);
      if (last?.value === value) last.to = at + 1;
      else children.push({ value, from: at, to: at + 1 });
    }
    const [first] = children;
    if (!first) continue;
    while (check[firstFree]) firstFree += 1;
    let start = Math.max(1, firstFree - first.value);
    for (;;) {
      grow(start + TERM_CLASSES + 1);
      const offset = start;
      if (children.every(({ value }) => offset + value > ROOT && !check[offset + value])) break;
      start += 1;
    }
    base[state] = start;
    for (const child of children) {
      const next = start + child.value;
      check[next] = state;
      top = Math.max(top, next);
      todo.push({ state: next, from: child.from, to: child.to, depth: depth + 1 });
    }
  }
  // Room behind the last state, so that a step from any state stays inside the arrays.
  const size = top + TERM_CLASSES + 2;
  grow(size);
  return { base: base.slice(0, size), check: check.slice(0, size), accept: accept.slice(0, size) };
}
