import type * as v from 'valibot';

/** What is wrong with a field of an own word, told for people. */
export type WordFault =
  | { is: 'missing' | 'empty' | 'unknown' | 'wrong-kind' | 'taken' | 'twice'; field: string }
  | { is: 'too-long' | 'too-many'; field: string; most: number }
  /** It holds signs that cannot be found on a page. */
  | { is: 'signs'; field: string; found: string }
  /** It is none of what can stand there. */
  | { is: 'none-of'; field: string; wanted: string };

/** Tells a fault that the shape of own words has found. `field` is the way to it, as in "forms.2". */
export function wordFaultOf(issue: v.BaseIssue<unknown>): WordFault {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key + 1 : key));
  const field = keys.join('.');
  const most = 'requirement' in issue && typeof issue['requirement'] === 'number' ? issue['requirement'] : 0;
  if (issue.expected === 'never') return { is: 'unknown', field };
  if (issue.received === 'undefined') return { is: 'missing', field };
  switch (issue.type) {
    case 'min_length':
      return { is: 'empty', field };
    case 'max_length':
      return { is: Array.isArray(issue.input) ? 'too-many' : 'too-long', field, most };
    case 'check':
    case 'regex':
      return { is: 'signs', field, found: String(issue.input) };
    case 'picklist':
      return { is: 'none-of', field, wanted: (issue.expected ?? '').replaceAll(/[()"]/g, '').replaceAll(' | ', ', ') };
    default:
      return { is: 'wrong-kind', field };
  }
}
