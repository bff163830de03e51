import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Choice } from '../lib/matching/choose-matches.ts';
import { contextWords } from '../data/context-words.ts';
import { decodeTermIndex } from '../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../lib/matching/encode-index.ts';
import { findInPage, findInText } from './find-in-page.ts';
import type { FoundTerm } from './find-in-page.ts';
import { loadGlossary } from './load-glossary.ts';

/** What was found in one file. `text` is the file's own text, or of an HTML file what was read of it. */
export interface FoundInFile {
  file: string;
  text: string;
  matches: FoundTerm[];
}

/** Reads text and HTML files, and all in folders, with the page's own code and the glossary of today. Throws where there is no file. */
export function* findInFiles(paths: readonly string[], mention: Choice['mention']): Generator<FoundInFile> {
  const index = decodeTermIndex(encodeTermIndex(loadGlossary().terms, contextWords));
  for (const path of paths) {
    for (const file of filesIn(path)) {
      const content = readFileSync(file, 'utf8');
      const isPage = /\.x?html?$/i.test(file);
      yield isPage
        ? { file, ...findInPage(documentOf(content), index, mention) }
        : { file, text: content, matches: findInText(content, index, mention) };
    }
  }
}

/** A part of a page is read as a browser does, as a page of its own; linkedom would read its first element only. */
function documentOf(html: string): Document {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}

function* filesIn(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).toSorted()) yield* filesIn(join(path, name));
}
