import { describe, expect, it } from 'vitest';
import { selectedPhrase } from '../../lib/card/card-note.ts';

describe('selectedPhrase', () => {
  it('puts a selection on one line', () => {
    expect(selectedPhrase(' plantar\n   fasciitis\u00a0 ')).toBe('plantar fasciitis');
  });

  it('is nothing where only space is selected', () => {
    expect(selectedPhrase('')).toBeUndefined();
    expect(selectedPhrase(' \n\t')).toBeUndefined();
  });
});
