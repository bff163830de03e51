/** A run without white space longer than this is looked at only so far (UTF-16 code units). */
const REACH = 120;
/** Characters beside a word that may mean an address, a name or a path; a dot or a hyphen behind it only before a letter. */
const SIGNS = signTable('@#_/\\=&%$~+:|');
const SIGNS_BEFORE = signTable('@#_/\\=&%$~+:|.-');
const SIGNS_BEFORE_LETTER = signTable('.-');

const SPACE = 32;

function signTable(signs: string): Readonly<Uint8Array> {
  const table = new Uint8Array(128);
  for (let at = 0; at < signs.length; at += 1) table[signs.charCodeAt(at)] = 1;
  return table;
}

/**
 * Is `[start, end)` part of an address, an e-mail, a hashtag or a file name rather than of a sentence? Only looks further where
 * a sign stands directly beside it.
 */
export function isInAddress(text: string, start: number, end: number): boolean {
  // Asking outside of the text gives NaN, which is slow to look up.
  const before = start > 0 ? text.charCodeAt(start - 1) : SPACE;
  const after = end < text.length ? text.charCodeAt(end) : SPACE;
  const isSuspect =
    SIGNS_BEFORE[before] === 1 || SIGNS[after] === 1 || (SIGNS_BEFORE_LETTER[after] === 1 && /[\p{L}\p{N}]/u.test(text[end + 1] ?? ' '));
  if (!isSuspect) return false;
  let from = start;
  while (from > 0 && start - from < REACH && !/[\s"'<>(),;]/.test(text[from - 1] ?? ' ')) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !/[\s"'<>(),;]/.test(text[to] ?? ' ')) to += 1;
  const word = text.slice(from, to).replace(/^[_*]+|[.:!?_*]+$/g, '');
  return (
    /^[#@$~\\]/.test(word) ||
    /:\/\/|^www\.|\w@\w|\w_|_\w|\\|[=&%]\w|~\//i.test(word) ||
    // health.example/low-back-pain, /low-back-pain/, pain.pdf; but not knee/hip/ankle, and not "pain.Then" for want of a space.
    /^\/|\/$|\w\.[a-z]{2,}\//.test(word) ||
    /\w\.[a-z][a-z0-9]{1,4}$/.test(word)
  );
}

/** How far (UTF-16 code units) the letters around a word tell whether a text is all capitals. */
const AROUND = 40;

/** Is the text around `[start, end)` written in capitals only, so that capitals say nothing? False where no other letters are near. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - AROUND), start) + text.slice(end, end + AROUND);
  return !/\p{Ll}/u.test(around) && /\p{Lu}{2}/u.test(around);
}
