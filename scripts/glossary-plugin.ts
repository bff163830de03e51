import type { Plugin } from 'vite';
import { encodeTermIndex } from '../lib/matching/encode-index.ts';
import { contextWords } from '../data/context-words.ts';
import { loadGlossary } from './load-glossary.ts';
import { loadSearchIndex } from './load-search-index.ts';

/**
 * Serves `virtual:glossary` (checked terms and questions), `virtual:search-index` (to search them) and `virtual:term-index`
 * (what a page needs of them). Clues to the sense of a word are for the index only: cards and popup have no use for them, so
 * `virtual:glossary` leaves them out unless it is whole.
 */
export function glossaryPlugin({ isWhole = false } = {}): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:glossary': () => {
      const { terms, questions } = loadGlossary();
      const told = isWhole ? terms : terms.map((term) => ({ ...term, everyday: undefined }));
      return `export const terms = ${asText(told)};\nexport const questions = ${asText(questions)};`;
    },
    // A few long texts each, of many lines: as code the minifier writes their line breaks as they are, in a JSON text it takes three signs each.
    'virtual:term-index': () => `export default ${JSON.stringify(encodeTermIndex(loadGlossary().terms, contextWords))};`,
    'virtual:search-index': () => `export default ${JSON.stringify(loadSearchIndex().index)};`,
  };
  return {
    name: 'plainterm-glossary',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined),
  };
}

/** Engines read a JSON text faster than the same value written as code. A script that does not use it is built without it. */
function asText(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
