// One saying each of three people.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const viewsOf = (text: string) =>
  factsOf(text).flatMap(({ fact }) => (fact.kind === 'view' ? [fact.parts] : []));

const ARNOLD = '“The harbour will be full by spring,” said Polly Arnold, a pilot.';
const BELL = '“It is the best bridge that we have,” Anna Bell, 62, said.';
const BAILEY = 'Tom Bailey said: “Nobody asked the fishermen before they built it.”';

describe('views', () => {
  it('are those of three people who are named beside their words', () => {
    expect(viewsOf([ARNOLD, BELL, BAILEY].join('\n\n'))).toEqual([
      {
        statements: [
          '“The harbour will be full by spring”',
          '“It is the best bridge that we have”',
          '“Nobody asked the fishermen before they built it”',
        ],
        speakers: ['Polly Arnold', 'Anna Bell', 'Tom Bailey'],
      },
    ]);
  });

  it.each([
    ['two people', [ARNOLD, BELL]],
    [
      'a saying that names another of them',
      [ARNOLD, BELL.replace('the best', 'Arnold’s best'), BAILEY],
    ],
    [
      'words that break off',
      [ARNOLD, BAILEY, 'Pilot Anna Bell said: "I saw the old bridge fall ... It was loud."'],
    ],
    ['two of one surname', [ARNOLD, BELL, BAILEY.replace('Bailey', 'Bell')]],
  ])('are not made of %s', (_, sayings) => {
    expect(viewsOf(sayings.join('\n\n'))).toEqual([]);
  });
});
