import { chooseInSections } from '../lib/matching/choose-matches.ts';
import type { Choice } from '../lib/matching/choose-matches.ts';
import { createAbbreviations } from '../lib/matching/abbreviations.ts';
import { judgedMatches } from '../lib/matching/judged-match.ts';
import type { JudgedMatch } from '../lib/matching/judged-match.ts';
import { likelyMeaning } from '../lib/matching/likely-meaning.ts';
import { maySpellOut, spelledOut } from '../lib/matching/spelled-out.ts';
import type { TermIndex } from '../lib/matching/term-index.ts';
import { createLanguageTest } from '../lib/page/page-language.ts';
import { hasLetter, readBlocks } from '../lib/page/text-blocks.ts';
import type { Block } from '../lib/page/text-blocks.ts';

/** One mention of a term: UTF-16 offsets `[start, end)` into the text that was read. */
export interface FoundTerm {
  start: number;
  end: number;
  text: string;
  /** The term, or the likeliest of several that the spelling can mean. */
  id: string;
  /** All of them, where there are several. */
  ids?: string[];
  /** Would a reader see it marked? */
  shown: boolean;
  /** What decided. */
  reason: string;
}

/** Blocks are joined by this in the text of a page. */
const BETWEEN = '\n';

/** Reads an HTML document of any DOM with the page's own code: its text, block by block, and the terms in it. */
export function findInPage(document: Document, index: TermIndex, mention: Choice['mention']): { text: string; matches: FoundTerm[] } {
  const isEnglish = createLanguageTest();
  const blocks = [...readBlocks(document.documentElement)].filter(isEnglish);
  return { text: blocks.map(({ text }) => text).join(BETWEEN), matches: findInBlocks(blocks, index, mention) };
}

/** The terms of a plain text, which browsers show as one block. */
export function findInText(text: string, index: TermIndex, mention: Choice['mention']): FoundTerm[] {
  return hasLetter(text) ? findInBlocks([{ text, isHeading: false }], index, mention) : [];
}

function findInBlocks(blocks: readonly Pick<Block, 'text' | 'isHeading'>[], index: TermIndex, mention: Choice['mention']): FoundTerm[] {
  const found: { match: JudgedMatch; at: number; text: string }[] = [];
  const abbreviations = createAbbreviations();
  for (const { text } of blocks) if (maySpellOut(text)) abbreviations.add(spelledOut(text, index));
  let section: JudgedMatch[] = [];
  const sections = [section];
  let at = 0;
  for (const { text, isHeading } of blocks) {
    if (isHeading) {
      section = [];
      sections.push(section);
    }
    for (const match of judgedMatches(text, index, abbreviations)) {
      section.push(match);
      found.push({ match, at, text: text.slice(match.start, match.end) });
    }
    at += text.length + BETWEEN.length;
  }
  chooseInSections(sections, { mention });
  const named = new Set(found.flatMap(({ match: { terms } }) => (terms.length === 1 ? terms : [])));
  return found.map(({ match, at: from, text }) => {
    const { terms } = match.terms.length > 1 ? likelyMeaning(match, match.text, index, (term) => named.has(term)) : match;
    const ids = terms.flatMap((term) => index.terms[term]?.id ?? []);
    return {
      start: from + match.start,
      end: from + match.end,
      text,
      id: ids[0] ?? '',
      ...(ids.length > 1 && { ids }),
      shown: match.use === 'shown',
      reason: match.judgement.reason,
    };
  });
}
