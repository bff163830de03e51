import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tellingFiles, withCounts } from '../../scripts/count-words.ts';
import { loadGlossary } from '../../scripts/load-glossary.ts';

test.each(tellingFiles)('%s tells how many terms and questions there are (npm run count-words)', (file) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  expect(text).toBe(withCounts(text));
  expect(text).toContain(`${loadGlossary().terms.length.toLocaleString('en')} terms and `);
});
