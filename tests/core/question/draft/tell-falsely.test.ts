// One thing made wrong, and nothing else said.
import { expect, it } from 'vitest';
import { tellFalsely } from '#lib/core/question/draft/tell-falsely.ts';
import { factsOf, readText } from '#tests/fixtures/questions/read-text.ts';

function falsely(text: string, year: string, other: string): string[] {
  const reading = readText(text);
  return factsOf(text).flatMap(({ fact, whole }) =>
    whole?.gap.type === 'year' && whole.answer === year
      ? tellFalsely(fact, whole, other, reading, 'Why.').map(({ stem }) => stem)
      : [],
  );
}

it('goes without a second clause', () => {
  const told = falsely('In 1932, Tom Bailey sold 340 ferries and moved to Quito.', '1932', '1950');
  expect(told).toContain('In 1950, Tom Bailey sold 340 ferries.');
});

it('is not told where the second clause has it', () => {
  expect(
    falsely('Tom Bailey sold 340 ferries and moved to Quito in 1932.', '1932', '1950'),
  ).toEqual([]);
});
