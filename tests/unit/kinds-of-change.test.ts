import { expect, test } from 'vitest';
import { kindsOf, kindsOfChange } from '../../scripts/words/kinds-of-change.ts';

const [help = '', facts = '', wording = '', tone = '', forms = '', context = '', other = '', nothing = ''] = kindsOfChange;

test.each([
  ['', [nothing]],
  ['nothing', [nothing]],
  ['getHelp added (rare lung injury)', [help]],
  ['a cold leg is an emergency', [help]],
  ['"not dangerous" over-stated', [facts]],
  ['two choppy sentences', [wording]],
  ['nothing; getHelp in shorter sentences (writer 24, read by reader 34)', [wording]],
  ['lay "bad skin" sounds of blame', [tone, forms]],
  ['forms: removed sinew; everyday lists extended', [forms, context]],
  ['"navel" became "belly button"', [other]],
])('%s', (changed, kinds) => {
  expect(kindsOf(changed)).toEqual(kinds);
});
