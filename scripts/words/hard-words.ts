import { syllable } from 'syllable';
import type { Term } from '../../data/schema.ts';
import type { TermIndex } from '../../lib/matching/term-index.ts';
import { splitWords } from '../../lib/text/reading-level.ts';
import { areOneFamily } from './content-words.ts';
import { isFamiliar } from './familiar-words.ts';
import type { Finding } from './finding.ts';
import { namedTerms } from './named-terms.ts';

/** Shorter words are let pass: most of them are plain ("muscle", "normal"), and a list cannot tell which are not. */
const LEAST_SYLLABLES = 3;
/** A word this long in the definition in short, and harder than the headword, is clear enough to be a fault. */
const FAULT_SYLLABLES = 5;
/** A word that this many entries use is plain language of this glossary ("operation", "injury"). */
const HOUSE_WORD_ENTRIES = 10;

/** How hard a word is to read: 0 where nearly everybody knows it, else its syllables (the most of its parts between hyphens). */
export function hardness(word: string): number {
  return isFamiliar(word) ? 0 : Math.max(...word.split('-').map((part) => syllable(part)));
}

interface Use {
  entry: Term;
  word: string;
  isInShort: boolean;
}

/**
 * Words in definitions that are harder than the headword's hardest word and are no terms themselves, so the card cannot explain
 * them. Words of the headword's family, and the examples of word parts, are left out.
 */
export function hardWordFindings(terms: readonly Term[], index: TermIndex): Finding[] {
  const uses = terms.flatMap((entry) => [
    ...unexplained(entry.inShort, index).map((word): Use => ({ entry, word, isInShort: true })),
    ...(entry.topic === 'word-parts' ? [] : unexplained(entry.more, index).map((word): Use => ({ entry, word, isInShort: false }))),
  ]);
  const users = new Map<string, Set<string>>();
  for (const { entry, word } of uses) users.set(word, (users.get(word) ?? new Set()).add(entry.id));
  const told = new Set<string>();
  return uses.flatMap(({ entry, word, isInShort }) => {
    const entries = users.get(word)?.size ?? 0;
    const names = [entry.term, ...entry.forms].flatMap((name) => splitWords(name.toLowerCase()));
    const hard = hardness(word);
    const isLetPass =
      hard < LEAST_SYLLABLES ||
      entries >= HOUSE_WORD_ENTRIES ||
      hard <= Math.max(...splitWords(entry.term).map((one) => hardness(one))) ||
      names.some((name) => areOneFamily(name, word)) ||
      told.has(`${entry.id} ${word}`);
    if (isLetPass) return [];
    told.add(`${entry.id} ${word}`);
    return [
      {
        check: 'hard-word' as const,
        entry: entry.id,
        isFault: isInShort && hard >= FAULT_SYLLABLES,
        text: `${isInShort ? 'inShort' : 'more'} says "${word}", which is harder than "${entry.term}" and no term: say it plainer, or explain it`,
        // A word in the definition in short weighs more, a rare one a little more.
        weight: hard + (isInShort ? 1.5 : 0) - entries / HOUSE_WORD_ENTRIES,
      },
    ];
  });
}

/** The words of a text, in small letters, that stand in no name of a term. */
function unexplained(text: string, index: TermIndex): string[] {
  const named = namedTerms(text, index);
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)]
    .filter(({ 0: word, index: at }) => !named.some(({ start, end }) => start <= at && end >= at + word.length))
    .map(([word]) => word.toLowerCase().replace(/['’]s$/, ''));
}
