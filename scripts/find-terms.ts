// npm run --silent find-terms -- [--text] [--as-shown] FILE_OR_FOLDER...
// Prints one JSON line a file: {file, matches: [{start, end, text, id, shown, reason}]}. Text and HTML files; offsets are UTF-16
// units into the file's text, for HTML into the text that was read (--text adds it as `text`). Every mention at every level is
// told, and `shown` is the judgement of its context; with --as-shown it is what a reader sees by default.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { decodeTermIndex } from '../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../lib/matching/encode-index.ts';
import { defaultSettings } from '../lib/settings/settings.ts';
import { findInPage, findInText } from './find-in-page.ts';
import { loadGlossary } from './load-glossary.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word.startsWith('--') && word !== '--text' && word !== '--as-shown');
const paths = asked.filter((word) => !word.startsWith('--'));
if (paths.length === 0 || unknown.length > 0) {
  console.error(
    `Name files or folders: npm run --silent find-terms -- [--text] [--as-shown] FILE_OR_FOLDER...${unknown.map((word) => `\nunknown: ${word}`).join('')}`,
  );
  process.exit(2);
}

const index = decodeTermIndex(encodeTermIndex(loadGlossary().terms));
const mention = asked.includes('--as-shown') ? defaultSettings.mention : 'every';
const withText = asked.includes('--text');

function* filesIn(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).toSorted()) yield* filesIn(join(path, name));
}

for (const path of paths) {
  for (const file of filesIn(path)) {
    const content = readFileSync(file, 'utf8');
    if (/\.x?html?$/i.test(file)) {
      const { text, matches } = findInPage(parseHTML(content).document, index, mention);
      console.log(JSON.stringify({ file, ...(withText && { text }), matches }));
    } else {
      console.log(JSON.stringify({ file, ...(withText && { text: content }), matches: findInText(content, index, mention) }));
    }
  }
}
