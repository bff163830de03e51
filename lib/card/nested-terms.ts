import type { Term } from '../../data/schema.ts';
import { foldText } from '../text/fold-text.ts';
import { pluralOf } from '../text/word-forms.ts';

/**
 * Makes a function that answers the ids of the terms that are named inside of some words ("lumbar" and "spine" in "lumbar spine"), in
 * their order: the longest names first come, none inside of another, and never the words as a whole.
 */
export function createNestedSearch(terms: readonly Term[]): (words: string) => string[] {
  let byName: Map<string, string> | undefined;
  return (words) => {
    // Built when it is first asked for: the background sleeps and wakes often.
    byName ??= namesOf(terms);
    const parts = foldText(words).split(/[\s-]+/);
    const found: string[] = [];
    for (let from = 0; from < parts.length;) {
      let length = Math.min(parts.length - from, parts.length - 1);
      while (length > 0 && !byName.has(parts.slice(from, from + length).join(' '))) length -= 1;
      const id = byName.get(parts.slice(from, from + length).join(' '));
      if (id !== undefined) found.push(id);
      from += Math.max(length, 1);
    }
    return [...new Set(found)];
  };
}

function namesOf(terms: readonly Term[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const { id, term, forms } of terms) {
    for (const form of [term, ...forms].flatMap((name) => [name, pluralOf(name)])) {
      const name = foldText(form).replaceAll('-', ' ');
      // A headword goes before another term's form.
      if (form === term || !byName.has(name)) byName.set(name, id);
    }
  }
  return byName;
}
