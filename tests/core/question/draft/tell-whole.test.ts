// A sentence with other words in one place.
import { describe, expect, it } from 'vitest';
import { tellWhole } from '#lib/core/question/draft/tell-whole.ts';
import { factsOf, readText } from '#tests/fixtures/questions/read-text.ts';

describe('a sentence with a part exchanged', () => {
  it('keeps all else as it stands', () => {
    const text = 'In 1932, Tom Bailey sold 340 wooden ferries to the town of Callao.';
    const whole = factsOf(text).find((one) => one.whole?.gap.type === 'year')?.whole;
    expect(whole && tellWhole(readText(text), whole, '1940').text).toBe(
      'In 1940, Tom Bailey sold 340 wooden ferries to the town of Callao.',
    );
  });
});
