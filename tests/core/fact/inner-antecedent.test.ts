// A pronoun stays where its own sentence says what it stands for.
import { describe, expect, it } from 'vitest';
import { hasInnerAntecedent } from '#lib/core/fact/inner-antecedent.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** The last such word of the text goes back to a word of its own sentence. */
function isInner(text: string, word: string): boolean {
  const reading = readText(text);
  const found = reading.sentences
    .flatMap(({ nodes }, sentence) => nodes.map((node) => ({ node, sentence })))
    .findLast(
      ({ node, sentence }) =>
        node.lower === word && reading.article.sentences[sentence]?.paragraph === 0,
    );
  if (!found) throw new Error(`no ${word}`);
  const held = new Set(reading.sentences[found.sentence]?.nodes.map(({ place }) => place));
  return hasInnerAntecedent(reading, found.sentence, found.node, held);
}

describe('what a pronoun stands for', () => {
  it.each([
    ['Kenya needed the match to beat Peru and reach its first final since 2011.', 'its'],
    ['Anna Bell was a nurse when she answered an advertisement in Lima.', 'she'],
    ['The engineers in Lima said they had built 12 bridges.', 'they'],
    ['Since its opening in 1850, the Hana Hotel has had 12 owners.', 'its'],
    ['People who have lost their homes can ask for help.', 'their'],
  ])('stands in its sentence: %s', (text, word) => {
    expect(isInner(text, word)).toBe(true);
  });

  it.each([
    ['Anna Bell came to Lima. She bought 12 ships in 1905.', 'she'],
    ['The bridge was old. In Lima, its towers fell in 1999.', 'its'],
    ['The engineers at Hana Park took longer to learn of its merits.', 'its'],
  ])('does not: %s', (text, word) => {
    expect(isInner(text, word)).toBe(false);
  });
});
