import AhoCorasick from 'modern-ahocorasick';
import Mark from 'mark.js';
import { terms as glossary } from '../data/index.ts';
import { contextWords } from '../data/context-words.ts';
import { createAbbreviations } from '../lib/matching/abbreviations.ts';
import { chooseMatches } from '../lib/matching/choose-matches.ts';
import { judgedMatches } from '../lib/matching/judged-match.ts';
import type { JudgedMatch } from '../lib/matching/judged-match.ts';
import { decodeTermIndex } from '../lib/matching/decode-index.ts';
import { encodeTermIndex, spellingsOf } from '../lib/matching/encode-index.ts';
import { maySpellOut, spelledOut } from '../lib/matching/spelled-out.ts';
import type { TermIndex } from '../lib/matching/term-index.ts';
import { createLanguageTest } from '../lib/page/page-language.ts';
import { hasLetter, walkBlocks } from '../lib/page/text-blocks.ts';
import type { Block } from '../lib/page/text-blocks.ts';
import { manyTerms } from './made-up.ts';

// Runs in the page that is measured. Each function does its work once and answers what it found, so that none can be skipped.

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node);
  return nodes;
}

/** The least that reading a page can cost: walk its text nodes and read every character. */
function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const { data } = node;
    for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
  }
  return sum;
}

/** Our reading, as a page does it: walk, language, abbreviations, then match, judge, choose; painting apart. */
function read(index: TermIndex): number {
  const isEnglish = createLanguageTest();
  const abbreviations = createAbbreviations();
  const walk = walkBlocks(document.documentElement);
  const blocks: Block[] = [];
  for (let block = walk.next(); block; block = walk.next()) {
    if (!hasLetter(block.text) || !isEnglish(block)) continue;
    blocks.push(block);
    if (maySpellOut(block.text)) abbreviations.add(spelledOut(block.text, index));
  }
  let section: JudgedMatch[] = [];
  let found = 0;
  for (const { text, isHeading } of blocks) {
    if (isHeading) {
      chooseMatches(section, { mention: 'section' });
      section = [];
    }
    const matches = judgedMatches(text, index, abbreviations);
    section.push(...matches);
    found += matches.length;
  }
  chooseMatches(section, { mention: 'section' });
  return found;
}

function regularExpression(spellings: readonly string[], pattern: (spelling: string) => string): () => number {
  const longestFirst = spellings.toSorted((a, b) => b.length - a.length).map(pattern);
  const expression = new RegExp(String.raw`\b(?:${longestFirst.join('|')})\b`, 'gi');
  return () => textNodes().reduce((sum, { data }) => sum + (data.match(expression)?.length ?? 0), 0);
}

function asWritten(spelling: string): string {
  return spelling.replace(/[^a-z0-9 ]/gi, String.raw`\$&`);
}

/** Nearer to what we find: white space or any hyphen between two words. */
function withAnyGap(spelling: string): string {
  return spelling
    .split(/[ -]+/)
    .map(asWritten)
    .join(String.raw`[\s\u2010-\u2013-]+`);
}

function ahoCorasick(spellings: readonly string[]): () => number {
  const machine = new AhoCorasick(spellings.map((one) => one.toLowerCase()));
  return () => textNodes().reduce((sum, { data }) => sum + machine.search(data.toLowerCase()).length, 0);
}

/**
 * mark.js goes from word to word by calling itself: with a few thousand it overflows its stack, and it would take minutes. So it
 * gets only so many words, and what is told of it is the least that it can be.
 */
const MARK_JS_WORDS = 400;

/** mark.js wraps every find in an element, so it runs once, on a page of its own. */
async function markJs(spellings: readonly string[]): Promise<{ time: number; found: number }> {
  let found = 0;
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const options = { separateWordSearch: false, accuracy: 'exactly', each: () => void (found += 1), done: resolve } as const;
    new Mark(document.body).mark(spellings.slice(0, MARK_JS_WORDS), options);
  });
  return { time: performance.now() - start, found };
}

/** The page's clock is too coarse for one run of the quick ones, so each sample (ms) is as many runs as fill it. */
const SAMPLE = 20;

/** Milliseconds of one run, in the quickest of `times` samples: the machine's own noise only ever adds. */
function quickest(times: number, work: () => number): { time: number; found: number } {
  let best = Infinity;
  let found = 0;
  for (let sample = 0; sample < times; sample += 1) {
    let runs = 0;
    const start = performance.now();
    let spent = 0;
    while (spent < SAMPLE) {
      found = work();
      runs += 1;
      spent = performance.now() - start;
    }
    best = Math.min(best, spent / runs);
  }
  return { time: best, found };
}

export type Work = 'floor' | 'read' | 'regular expression' | 'regular expression with any gap' | 'modern-ahocorasick' | 'mark.js';

async function measure(work: Work, termCount: number, times: number): Promise<{ time: number; found: number }> {
  const terms = manyTerms(glossary, termCount);
  const spellings = [...new Set(terms.flatMap(spellingsOf))];
  if (work === 'mark.js') return markJs(spellings);
  if (work === 'floor') return quickest(times, floor);
  if (work === 'read') {
    const index = decodeTermIndex(encodeTermIndex(terms, contextWords));
    return quickest(times, () => read(index));
  }
  if (work === 'regular expression') return quickest(times, regularExpression(spellings, asWritten));
  if (work === 'regular expression with any gap') return quickest(times, regularExpression(spellings, withAnyGap));
  return quickest(times, ahoCorasick(spellings));
}

Object.assign(globalThis, { measure });
