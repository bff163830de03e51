import type { Question, Term } from '../../data/schema.ts';
import { decodeTermIndex } from '../../lib/matching/decode-index.ts';
import { encodeTermIndex } from '../../lib/matching/encode-index.ts';
import { reviewFaults } from '../review-rows.ts';
import type { ReviewRow } from '../review-rows.ts';
import { britishFindings } from './british-spellings.ts';
import { circularFindings } from './circular-definitions.ts';
import type { Finding } from './finding.ts';
import { hardWordFindings } from './hard-words.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { readingFindings } from './reading-findings.ts';
import { sharedSpellings } from './shared-spellings.ts';

/** All that the checks find in entries of the right shape, each by itself and against all others. */
export function checkEntries(entries: readonly (Term | Question)[], rows: readonly ReviewRow[]): Finding[] {
  const terms = entries.filter((entry) => 'inShort' in entry);
  const index = decodeTermIndex(encodeTermIndex(terms));
  return [
    ...reviewFaults(entries, rows).map(({ entry, text }): Finding => ({ check: 'review', entry, isFault: true, text, weight: 1 })),
    ...entries.flatMap((entry) => readingFindings(entry)),
    ...hardWordFindings(terms, index),
    ...circularFindings(terms, index),
    ...britishFindings(entries),
    ...nearDuplicates(terms, index),
    ...sharedSpellings(terms, index),
  ];
}
