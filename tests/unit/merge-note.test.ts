import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { LONGEST_NOTE } from '../../lib/sheet/limits.ts';
import { mergeNote } from '../../lib/sheet/merge-note.ts';
import '../support/fixed-seed.ts';

test.each([
  { was: '', note: 'mine', stored: '', merged: 'mine' },
  { was: '', note: 'mine', stored: 'theirs', merged: 'minetheirs' },
  { was: 'a b', note: 'a b c', stored: 'z a b', merged: 'z a b c' },
  { was: 'a b', note: 'z a b', stored: 'a b c', merged: 'z a b c' },
  { was: 'one two', note: 'one 2', stored: 'one and two', merged: 'one and 2' },
  { was: 'one two', note: 'one 2', stored: 'one II', merged: 'one II2' },
  { was: 'one two three', note: 'three', stored: 'one two and three', merged: 'and three' },
  { was: 'one two', note: 'one two!', stored: 'two', merged: 'one two!' },
  { was: 'one two', note: 'two', stored: 'one two!', merged: 'two!' },
  { was: '', note: 'same', stored: 'same', merged: 'same' },
  // What could not be stored is sent whole.
  { was: 'since May', note: 'since May', stored: 'sinc', merged: 'since May' },
  { was: 'since May', note: 'since May', stored: 'left', merged: 'leftsince May' },
])('of "$was", "$note" here and "$stored" there make "$merged"', ({ was, note, stored, merged }) => {
  expect(mergeNote(was, note, stored)).toBe(merged);
});

it('keeps what this window has where both are too long', () => {
  const note = 'a'.repeat(LONGEST_NOTE);
  expect(mergeNote('', note, 'b')).toBe(note);
  expect(mergeNote('', note.slice(1), 'b')).toBe(`${note.slice(1)}b`);
});

it('loses no letter that this window has, nor any that the other added at one place', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (was, note, added, where) => {
      const at = where % (was.length + 1);
      const merged = mergeNote(was, note, was.slice(0, at) + added + was.slice(at));
      expect(isWithin(note, merged)).toBe(true);
      expect(merged === note || merged.length === note.length + added.length).toBe(true);
    }),
  );
});

it('keeps together what is typed here letter by letter, while another window writes', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (mine, theirs) => {
      let stored = theirs;
      for (let at = 0; at < mine.length; at += 1) stored = mergeNote(mine.slice(0, at), mine.slice(0, at + 1), stored);
      expect(stored).toContain(mine);
    }),
  );
});

/** Are the letters of a text in another, in the same order? */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (let place = 0; place < other.length && at < text.length; place += 1) if (other[place] === text[at]) at += 1;
  return at === text.length;
}
