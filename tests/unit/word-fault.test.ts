import * as v from 'valibot';
import { expect, it } from 'vitest';
import { wordFaultOf } from '../../lib/settings/word-fault.ts';

const schema = v.strictObject({ list: v.optional(v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(3)) }))) });

it('tells the way to a fault with places counted from 1', () => {
  const { issues = [] } = v.safeParse(schema, { list: [{ name: 'abc' }, { name: 'abcd' }, {}] });
  expect(issues.map(wordFaultOf)).toEqual([
    { is: 'too-long', field: 'list.2.name', most: 3 },
    { is: 'missing', field: 'list.3.name' },
  ]);
});
