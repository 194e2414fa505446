// Gaps that a reader fills without knowing what the sentence tells are not made.
import { describe, expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const gapsIn = (text: string): string[] => {
  const [first = ''] = text.split('\n\n');
  return findFacts(readText(text)).flatMap(({ fact, whole }) =>
    whole && first.includes(fact.quotes[0]?.quote ?? '-') ? [whole.answer] : [],
  );
};
const AGAIN =
  '\n\nTom Bailey came to Lima in 1998. Bailey sold boats. The boats of Bailey were old. ' +
  'Most of the sugar of a plant comes from its thylakoids.';

describe('a gap that would ask for little', () => {
  it.each<[slight: string, answer: string, plain: string]>([
    [
      '“The old harbour of Lima has two walls,” Ann Bell told the Quito Gazette in 1998.',
      'Quito Gazette',
      'The old harbour of Lima was sold to the Quito Gazette in 1998.',
    ],
    [
      'The boats of Lima included the ferry of Ann Bell in 1998.',
      'Ann Bell',
      'The boats of Lima followed the ferry of Ann Bell in 1998.',
    ],
    [
      'In 1998 the boats of Lima were sold by former sailors, including pilot Ann Bell.',
      'Ann Bell',
      'In 1998 the boats of Lima were sold by a former sailor, pilot Ann Bell.',
    ],
    [
      'As of 1998 the ferry of Ann Bell carried 40 boats to Lima.',
      '1998',
      'In 1998 the ferry of Ann Bell carried 40 boats to Lima.',
    ],
    [
      'An expert in Lima says that the plan of Bailey helped the harbour in 1998.',
      'Bailey',
      'In Lima the plan of Bailey helped the harbour in 1998.',
    ],
    [
      'The thylakoids of Peru were rarely green in 1998.',
      'thylakoids',
      'The thylakoids of Peru were green in 1998.',
    ],
  ])('%s', (slight, answer, plain) => {
    expect(gapsIn(`${slight}${AGAIN}`)).not.toContain(answer);
    expect(gapsIn(`${plain}${AGAIN}`)).toContain(answer);
  });
});
