// Where, of what and from what: a sentence that leaves it to the one before is not asked.
import { expect, it } from 'vitest';
import { losesSense } from '#lib/core/fact/lost-sense.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

it.each([
  ['Ann Bell, the best rower of Lima, was absent, having a cold.', 'absent'],
  ['Ann Bell was absent from the race of Lima, having a cold.', null],
  ['Ann Bell was absent in the race.', null],
  ['Over 60% of Lima’s population died in 1648.', 'died'],
  ['Over 60% of Lima’s population died of plague in 1648.', null],
  ['Over 60% of Lima’s population died in the flood.', null],
  ['Ann Bell died in 1648.', null],
  ['At least three wrecks were later discovered, according to the mayor of Lima.', 'discovered'],
  ['At least three wrecks were discovered in the harbour of Lima.', null],
  ['In 1909, there were 300 sailors, 200 pilots and 90 cooks.', 'were'],
  ['In 1909, there were 300 sailors, 200 pilots and 90 cooks in Lima.', null],
  ['In 1909, there were 300 sailors.', null],
])('%s', (text, word) => {
  const { nodes } = readText(text).sentences[0] ?? { nodes: [] };
  expect(
    losesSense(
      nodes,
      nodes.map(({ place }) => place),
    ),
  ).toBe(word);
});
