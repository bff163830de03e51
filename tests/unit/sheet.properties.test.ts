import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_LINES } from '../../lib/sheet/limits.ts';
import { changeSheet, keyOf, readSheet } from '../../lib/sheet/sheet.ts';
import type { Sheet, SheetChange } from '../../lib/sheet/sheet.ts';
import '../support/fixed-seed.ts';

const line = fc.record({
  is: fc.constantFrom('term', 'question', 'own'),
  id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__'),
  text: fc.constantFrom('gait', 'tendon'),
  note: fc.string(),
});
const key = line.map(keyOf);
const change: fc.Arbitrary<SheetChange> = fc.oneof(
  fc.record({ do: fc.constant('add'), line }),
  fc.record({ do: fc.constant('remove'), key }),
  fc.record({ do: fc.constant('move'), key, by: fc.constantFrom(-1, 1) }),
  fc.record({ do: fc.constant('note'), key, note: fc.string(), was: fc.string() }),
  fc.record({ do: fc.constant('empty') }),
  fc.record({ do: fc.constant('put-back'), lines: fc.array(fc.record({ at: fc.nat(9), line }), { maxLength: 4 }) }),
);
const apply = (sheet: Sheet, one: SheetChange): Sheet => {
  const after = changeSheet(sheet, one);
  return after === 'full' ? sheet : after;
};
const sheet = fc.array(change, { maxLength: 20 }).map((changes) => changes.reduce(apply, []));

it('holds every line once, and is stored and read without a loss, whatever is done to it', () => {
  fc.assert(
    fc.property(sheet, (sheet) => {
      expect(new Set(sheet.map(keyOf)).size).toBe(sheet.length);
      expect(sheet.length).toBeLessThanOrEqual(MOST_LINES);
      expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
    }),
  );
});

it('is the same again after a line was removed and put back, and after it was emptied and put back', () => {
  fc.assert(
    fc.property(sheet, fc.nat(), (sheet, which) => {
      const at = which % Math.max(1, sheet.length);
      const lines = sheet.slice(at, at + 1).map((line) => ({ at, line }));
      const without = lines.reduce((rest, { line }) => apply(rest, { do: 'remove', key: keyOf(line) }), sheet);
      expect(apply(without, { do: 'put-back', lines })).toEqual(sheet);
      expect(apply([], { do: 'put-back', lines: sheet.map((line, at) => ({ at, line })) })).toEqual(sheet);
    }),
  );
});

it('has the same lines after a move, and is as before after the move back', () => {
  fc.assert(
    fc.property(sheet, fc.nat(), fc.constantFrom(-1, 1), (sheet, which, by) => {
      const at = which % Math.max(1, sheet.length);
      const [line] = sheet.slice(at, at + 1);
      const moved = line ? apply(sheet, { do: 'move', key: keyOf(line), by }) : sheet;
      expect(moved.map(keyOf).toSorted()).toEqual(sheet.map(keyOf).toSorted());
      const isInside = at + by >= 0 && at + by < sheet.length;
      const back = line && isInside ? apply(moved, { do: 'move', key: keyOf(line), by: by === 1 ? -1 : 1 }) : moved;
      expect(back).toEqual(sheet);
    }),
  );
});

it('makes a list of any stored junk, the same when it is read again', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.array(fc.oneof(line, fc.anything(), fc.record({ is: fc.constant('own'), id: fc.anything(), text: fc.anything() }))),
      ),
      (stored) => {
        const sheet = readSheet(stored);
        for (const { is, id, text, note } of sheet) {
          expect(['term', 'question', 'own']).toContain(is);
          for (const told of [id, text, note]) expect(typeof told).toBe('string');
        }
        expect(readSheet(sheet)).toEqual(sheet);
      },
    ),
  );
});
