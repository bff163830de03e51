import { expect, it } from 'vitest';
import { sheetAsText } from '../../lib/sheet/sheet-text.ts';
import type { SheetLine } from '../../lib/sheet/sheet.ts';

const words = {
  title: 'To ask about',
  inShort: ({ is, id }: SheetLine) => (is === 'term' && id === 'gait' ? 'The way a person walks.' : undefined),
  note: (note: string) => `My note: ${note}`,
};

it('numbers the lines, with what a word means and the note below it', () => {
  const text = sheetAsText(
    [
      { is: 'term', id: 'gait', text: 'gait', note: ' since May\nworse on stairs ' },
      { is: 'own', id: '1', text: 'May I walk?', note: '  ' },
    ],
    words,
  );
  expect(text).toBe(
    [
      'To ask about',
      '',
      '1. gait',
      '   The way a person walks.',
      '   My note: since May',
      '   worse on stairs',
      '',
      '2. May I walk?',
      '',
    ].join('\n'),
  );
});

it('keeps what is below a line under it where numbers grow', () => {
  const lines = Array.from({ length: 10 }, (_, at): SheetLine => ({ is: 'own', id: String(at), text: `Q${at}?`, note: 'n' }));
  expect(sheetAsText(lines, words)).toContain('10. Q9?\n    My note: n\n');
});

it('is the title alone for an empty list', () => {
  expect(sheetAsText([], words)).toBe('To ask about\n');
});
