import { guessLanguage } from '../text/language.ts';
import { walkBlocks } from './text-blocks.ts';
import type { Block, ReadOptions } from './text-blocks.ts';

/** Text (UTF-16 code units) that is enough to tell the language of a page by. */
const ENOUGH = 6000;
/** Shorter blocks are menus and labels, which say little about the language of the text. */
const LEAST = 60;

/**
 * Tells which blocks of a page are English, so that an English glossary is silent in other languages: by the nearest `lang`,
 * else by the block's own short words, else (a label, a menu) by the words of the page around it.
 */
export function createLanguageTest(options: ReadOptions = {}): (block: Pick<Block, 'language' | 'text' | 'owner'>) => boolean {
  let ofPage: 'english' | 'foreign' | undefined;
  return ({ language, text, owner }) => {
    if (language !== 'unknown') return language === 'english';
    const guess = guessLanguage(text);
    if (guess !== 'unknown') return guess === 'english';
    ofPage ??= languageOfPage(owner.ownerDocument, options);
    return ofPage === 'english';
  };
}

function languageOfPage({ documentElement }: Document, options: ReadOptions): 'english' | 'foreign' {
  if (!documentElement) return 'english';
  const walk = walkBlocks(documentElement, options);
  let text = '';
  for (let block = walk.next(); block && text.length < ENOUGH; block = walk.next()) {
    if (block.language === 'unknown' && block.text.length >= LEAST) text += ` ${block.text}`;
  }
  return guessLanguage(text) === 'foreign' ? 'foreign' : 'english';
}
