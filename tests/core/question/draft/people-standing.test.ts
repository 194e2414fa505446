// Beside whom somebody is offered.
import { expect, it } from 'vitest';
import { ofOwnStanding } from '#lib/core/question/draft/people-standing.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const reading = readText(
  'Prime Minister Anna Bell opened the harbour. The governor, Tom Bailey, thanked her. The leader of the Lima party, Helen Carter, was there. Maria Silva, a fisherman, saw the ferries. Peter Novak was woken by the noise. The singer Rosa Lopez will sing in Lima. Ivan Petrov starred in a film.',
);
const beside = (key: string, names: readonly string[]): string[] =>
  ofOwnStanding(
    reading,
    key,
    names.map((text) => ({
      text,
      provenance: 'article',
      reason: { code: 'in-article', params: {} },
      closeness: 1,
    })),
  ).map(({ text }) => text);

it.each<[key: string, names: string[], kept: string[]]>([
  [
    'Anna Bell',
    ['Maria Silva', 'Tom Bailey', 'Peter Novak', 'Helen Carter'],
    ['Tom Bailey', 'Helen Carter'],
  ],
  // Where there are too few of the like, those of whom nothing is told stay.
  ['Anna Bell', ['Maria Silva', 'Tom Bailey', 'Peter Novak'], ['Tom Bailey', 'Peter Novak']],
  ['Rosa Lopez', ['Maria Silva', 'Ivan Petrov', 'Peter Novak'], ['Ivan Petrov', 'Peter Novak']],
  ['Peter Novak', ['Anna Bell', 'Maria Silva'], ['Anna Bell', 'Maria Silva']],
])('%s among %j', (key, names, kept) => {
  expect(beside(key, names)).toEqual(kept);
});
