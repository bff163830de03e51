import type { TermIndex } from '../../lib/matching/term-index.ts';
import { findInText } from '../find-in-page.ts';
import type { FoundTerm } from '../find-in-page.ts';
import type { Label, LabelledSentence } from './read-labels.ts';
import type { Outcome } from './score.ts';

/** What a reader who wants every mention would see at each labelled use; uses that are unclear, or whose text is not at hand, are left out. */
export function outcomesOf(labels: readonly Label[], texts: ReadonlyMap<string, string>, index: TermIndex): (Outcome & { label: Label })[] {
  const found = new Map<string, FoundTerm[]>();
  return labels.flatMap((label) => {
    const text = texts.get(label.sha1);
    if (text === undefined || label.sense === 'unclear') return [];
    let matches = found.get(label.sha1);
    if (!matches) found.set(label.sha1, (matches = findInText(text, index, 'every')));
    const isShown = matches.some(({ start, shown }) => start === label.start && shown);
    return [{ id: label.id, isHealth: label.sense === 'health', isShown, label }];
  });
}

/** The same for sentences, each a text of its own. */
export function outcomesOfSentences(sentences: readonly LabelledSentence[], index: TermIndex): (Outcome & { text: string })[] {
  return sentences.map(({ id, isHealth, text, start }) => {
    const isShown = findInText(text, index, 'every').some((match) => match.start === start && match.shown);
    return { id, isHealth, isShown, text };
  });
}
