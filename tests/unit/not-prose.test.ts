import { describe, expect, test } from 'vitest';
import { isAmongCapitals, isInAddress } from '../../lib/text/not-prose.ts';

/** The text with the word in [ ], and where the word is. */
function marked(text: string): [string, number, number] {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return [text.replace('[', '').replace(']', ''), start, end];
}

describe('isInAddress', () => {
  test.each([
    'see https://health.example/[gait]',
    'see https://health.example/low-[back-pain]-relief now',
    'www.[gait].example',
    'WWW.[GAIT].EXAMPLE',
    'health.example/[gait]',
    'the path /topics/[gait]/start',
    'write to [gait]@clinic.example',
    'write to doctor@[gait].example',
    '#[gait]',
    '@[gait]',
    'my_[gait]_notes',
    'open [gait].pdf',
    'C:\\notes\\[gait]',
    '?q=[gait]&page=2',
    '(see [gait].html)',
  ])('%s', (text) => {
    expect(isInAddress(...marked(text))).toBe(true);
  });

  test.each([
    'a [gait].',
    'a [gait]. Then more',
    'a [gait].Then no space',
    'a [gait]: what',
    'the knee/[hip]',
    'the [knee]/hip',
    'and/or [gait]',
    'muscle/[tendon]/ligament',
    '_[gait]_',
    '**[gait]**',
    '([gait])',
    '"[gait]"',
    'the [knee]-joint',
    'post-[gait]',
    'a [gait]...',
    '5 % [gait]',
    'pain – [gait]',
    '[gait]',
    'Q: [gait]? A: yes',
  ])('not %s', (text) => {
    expect(isInAddress(...marked(text))).toBe(false);
  });
});

describe('isAmongCapitals', () => {
  test.each([
    ['ASK YOUR DOCTOR FOR AN [MRI] TODAY', true],
    ['GET THE [PT] NOW', true],
    ['ask for an [MRI] today', false],
    ['[MRI]', false],
    ['5. [MRI] (2)', false],
    ['[MRI] scan', false],
    ['A [MRI] I', false],
  ])('%s: %s', (text, expected) => {
    expect(isAmongCapitals(...marked(text))).toBe(expected);
  });
});
