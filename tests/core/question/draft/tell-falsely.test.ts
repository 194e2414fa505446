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

it.each([
  ['beside the subject', 'The growth of Lima in the 1930s was caused by 340 ferries.'],
  ['in an aside', 'Tom Bailey sold 340 ferries to Lima, a town founded in 1932.'],
  [
    'in a sentence without end',
    'In 1932, Tom Bailey sold 340 old wooden ferries to the town of Lima in Peru for a great deal of money and many boats that nobody in the harbour of Callao wanted.',
  ],
])('is not told %s', (_, text) => {
  expect(falsely(text, text.includes('1932') ? '1932' : '1930s', '1950')).toEqual([]);
});
