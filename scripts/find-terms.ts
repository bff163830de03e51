// npm run --silent find-terms -- [--text] [--as-shown] FILE_OR_FOLDER...
// Prints one JSON line a file: {file, matches: [{start, end, text, id, shown, reason}]}. Text and HTML files; offsets are UTF-16
// units into the file's text, for HTML into the text that was read (--text adds it as `text`). Every mention at every level is
// told, and `shown` is the judgement of its context; with --as-shown it is what a reader sees by default.
import { defaultSettings } from '../lib/settings/settings.ts';
import { findInFiles } from './find-in-files.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word.startsWith('--') && word !== '--text' && word !== '--as-shown');
const paths = asked.filter((word) => !word.startsWith('--'));
if (paths.length === 0 || unknown.length > 0) {
  console.error(
    `Name files or folders: npm run --silent find-terms -- [--text] [--as-shown] FILE_OR_FOLDER...${unknown.map((word) => `\nunknown: ${word}`).join('')}`,
  );
  process.exit(2);
}

const mention = asked.includes('--as-shown') ? defaultSettings.mention : 'every';
const withText = asked.includes('--text');
for (const { file, text, matches } of findInFiles(paths, mention)) {
  console.log(JSON.stringify({ file, ...(withText && { text }), matches }));
}
