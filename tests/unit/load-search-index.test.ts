import { describe, expect, it } from 'vitest';
import { loadSearchIndex } from '../../scripts/load-search-index.ts';

describe('loadSearchIndex', () => {
  it('has the glossary, its index, and the words that speak of anything but health', () => {
    const { terms, questions, index } = loadSearchIndex();
    expect(terms.length).toBeGreaterThan(900);
    expect(questions.length).toBeGreaterThan(50);
    expect(index.phrases.startsWith(`${terms[0]?.term.toLowerCase()}\n`)).toBe(true);
    expect(index.foreign.split(' ')).toContain('football');
    expect(index.foreign.split(' ')).not.toContain('bone');
  });
});
