// The uses of a noun in order, each with what stands before it.
import { expect, it } from 'vitest';
import { nounUses } from '#lib/core/fact/noun-uses.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

it('finds each use of a noun with its determiner, and names that end in it', () => {
  const text =
    'A park was opened in Lima. The park is large. Marlow Park is older. Two parks were closed. Its park was sold.';
  const uses = nounUses(readText(text)).get('park') ?? [];
  expect(uses.map(({ determiner }) => determiner)).toEqual(['a', 'the', '', 'many', 'its']);
  expect(uses.map(({ group }) => group?.canonical ?? null)).toEqual([
    null,
    null,
    'Marlow Park',
    null,
    null,
  ]);
});
