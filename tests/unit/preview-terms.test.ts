import { expect, it } from 'vitest';
import { contextWords } from '../../data/context-words.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { previewTerms } from '../../lib/settings/preview-terms.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { findInText } from '../../scripts/find-in-page.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';

const { terms } = loadGlossary();

it('are all that a page with the text of the preview would have marked', () => {
  const { preview_heading, preview_first, preview_link, preview_heading_second, preview_second } = messages;
  const index = decodeTermIndex(encodeTermIndex(terms, contextWords));
  const found = [preview_heading, preview_first, preview_link, preview_heading_second, preview_second].flatMap(({ message }) =>
    findInText(message, index, 'every').map(({ id }) => id),
  );
  expect([...new Set(found)].toSorted()).toEqual(previewTerms);
});

it('are of every level, and have no other sense', () => {
  const told = terms.filter(({ id }) => previewTerms.includes(id));
  expect(new Set(told.map(({ level }) => level))).toEqual(new Set([1, 2, 3]));
  expect(told.filter(({ everyday }) => everyday)).toEqual([]);
});

it('that the names of the levels give as examples are of these levels', () => {
  const levelOf = (word: string) => terms.find(({ term }) => term === word)?.level;
  expect(messages.level_harder.message).toContain('“tendon”');
  expect(messages.level_hardest.message).toContain('“dorsiflexion”');
  expect([levelOf('tendon'), levelOf('dorsiflexion')]).toEqual([1, 3]);
});
