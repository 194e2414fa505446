import { expect, it } from 'vitest';
import { carriedAttempt, carryFragment } from '#components/student/carried-attempt.ts';

const attempt = { id: 'bcdfgh.0123456789abcdefghij', token: 'a1'.repeat(32) };

it('reads from a pasted link what was put in it', () => {
  const link = `https://quiz.example/q/bcdfgh?carry=1${carryFragment(attempt)}`;
  expect(carriedAttempt(link)).toEqual(attempt);
  expect(carriedAttempt(`  ${link}\n`)).toEqual(attempt);
});

it.each(['', 'https://quiz.example/q/bcdfgh', '#bcdfgh.0123456789abcdefghij~short', '#~'])(
  'finds nothing in %j',
  (link) => expect(carriedAttempt(link)).toBeNull(),
);
