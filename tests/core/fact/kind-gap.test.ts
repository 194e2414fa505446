// Terms of two words are left out where a sentence tells how things are.
import { describe, expect, it } from 'vitest';
import { kindGaps } from '#lib/core/fact/kind-gap.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const LUTE =
  'Lute\n\nA lute is played with the fingers. The upper rail of a lute is narrow. The neck joins the upper rail. ';

function gaps(text: string): string[] {
  const reading = readText(text);
  const read = reading.sentences.at(-2);
  return read
    ? kindGaps(
        reading,
        read,
        read.nodes.map(({ place }) => place),
      ).map(({ answer }) => answer)
    : [];
}

describe('a term of two words', () => {
  it.each([
    ['said so more than once', 'A thin strip of wood supports the upper rail.', ['upper rail']],
    ['said so once', 'A thin strip of wood supports the lower rail.', []],
    ['with its noun in the sentence', 'The upper rail is no rail of wood.', []],
    ['in the past', 'Wood supported the upper rail.', []],
  ])('%s: %s', (_, sentence, expected) => {
    expect(gaps(`${LUTE}${sentence}`)).toEqual(expected);
  });
});
