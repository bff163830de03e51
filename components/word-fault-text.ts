import type { WordFault } from '../lib/settings/word-fault.ts';
import type { Say } from './interface-text.ts';

/** What is wrong with a field of an own word, and what to do. */
export function wordFaultText(say: Say, fault: WordFault): string {
  switch (fault.is) {
    case 'missing':
      return say('word_fault_missing');
    case 'empty':
      return say('word_fault_empty');
    case 'unknown':
      return say('word_fault_unknown');
    case 'wrong-kind':
      return say('word_fault_kind');
    case 'taken':
      return say('word_fault_taken');
    case 'twice':
      return say('word_fault_twice');
    case 'too-long':
      return say('word_fault_long', fault.most);
    case 'too-many':
      return say('word_fault_many', fault.most);
    case 'signs':
      return say('word_fault_signs', fault.found);
    case 'none-of':
      return say('word_fault_none_of', fault.wanted);
  }
}
