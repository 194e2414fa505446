// Which amounts can be told more roughly.
import { describe, expect, it } from 'vitest';
import { factsOf } from '#tests/fixtures/questions/read-text.ts';

const amounts = (text: string): string[] =>
  factsOf(text).flatMap(({ whole }) => (whole?.gap.type === 'amount' ? [whole.answer] : []));

describe('an amount in a sentence that stands alone', () => {
  it('goes with its qualifier and its mark of money', () => {
    expect(amounts('In 1932, nearly 300 villages of Peru closed a school.')).toEqual([
      'nearly 300',
    ]);
    expect(amounts('In 1932, Callao paid more than $40 million for a bridge.')).toEqual([
      'more than $40 million',
    ]);
  });

  it('is none where it is part of a name or of a list of amounts', () => {
    expect(amounts('Tom Bailey opened a five-star hotel in the town of Callao.')).toEqual([]);
    expect(
      amounts('In 1932, Peru had 340 ferries, 1,200 bridges and 56 harbours in the north.'),
    ).toEqual([]);
  });

  it('is none where it limits what the rest is said of', () => {
    expect(
      amounts('Within a region about 900 miles wide, the people of Callao built a bridge.'),
    ).toEqual([]);
  });

  it('is none where it says of what a thing is paid', () => {
    expect(amounts('In 1932, Callao opened a $40 million bridge in the north of Peru.')).toEqual(
      [],
    );
  });
});
