import { expect, it } from 'vitest';
import { describeError } from '../../src/base/errors.ts';

it.each<[unknown, string]>([
  [new Error('one', { cause: new Error('two') }), 'one: two'],
  [new Error('cannot connect: refused', { cause: new Error('refused\n') }), 'cannot connect: refused'],
  [new Error('', { cause: 'text' }), 'Error: text'],
])('an error is told with its causes, and none of them twice: %s', (error, text) => {
  expect(describeError(error)).toBe(text);
});
