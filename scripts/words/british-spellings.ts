import { daleChall } from 'dale-chall';
import type { Question, Term } from '../../data/schema.ts';
import { splitSentences, splitWords } from '../../lib/text/reading-level.ts';
import { spellingVariants } from '../../lib/text/spelling-variants.ts';
import type { Finding } from './finding.ts';

/** British spellings that no rule makes, and British words, each with the American one. */
const others: readonly [string, string][] = [
  ['apologise', 'apologize'],
  ['artefact', 'artifact'],
  ['catalogue', 'catalog'],
  ['cheque', 'check'],
  ['dialled', 'dialed'],
  ['fulfil', 'fulfill'],
  ['judgement', 'judgment'],
  ['learnt', 'learned'],
  ['licence', 'license'],
  ['neighbour', 'neighbor'],
  ['organise', 'organize'],
  ['practise', 'practice'],
  ['pyjamas', 'pajamas'],
  ['realise', 'realize'],
  ['recognise', 'recognize'],
  ['sceptical', 'skeptical'],
  ['skilful', 'skillful'],
  ['theatre', 'theater'],
  ['towards', 'toward'],
  ['tyre', 'tire'],
  ['whilst', 'while'],
];

const textsOf = (entry: Term | Question) => ('inShort' in entry ? [entry.inShort, entry.more] : [entry.question, ...entry.answer.flat()]);

/**
 * British spellings in what the cards say: what the rules for the forms make of the American words that the glossary and the
 * Dale-Chall list know. A sentence that names Britain may tell how it is spelled there.
 */
export function britishFindings(entries: readonly (Term | Question)[]): Finding[] {
  const texts = entries.map((entry) => ({ id: entry.id, text: [...textsOf(entry), entry.getHelp ?? ''].join('\n') }));
  const names = entries.flatMap((entry) => ('inShort' in entry ? [entry.term, ...entry.forms] : []));
  const known = new Set(
    [...daleChall, ...[...names, ...texts.map(({ text }) => text)].flatMap((text) => splitWords(text))].map((word) => word.toLowerCase()),
  );
  const american = new Map(others);
  for (const word of known) {
    // Of the variants only spellings are British; a prefix with a hyphen is not.
    for (const variant of spellingVariants(word)) if (variant.replaceAll('-', '') !== word.replaceAll('-', '')) american.set(variant, word);
  }
  return texts.flatMap(({ id, text }) =>
    splitSentences(text)
      .filter((sentence) => !/\bBrit(?:ain|ish)\b/.test(sentence))
      .flatMap((sentence) => splitWords(sentence.toLowerCase()))
      .flatMap((word) => {
        const better = american.get(word);
        return better === undefined
          ? []
          : [{ check: 'spelling' as const, entry: id, isFault: true, text: `"${word}" is British: write "${better}"`, weight: 1 }];
      }),
  );
}
