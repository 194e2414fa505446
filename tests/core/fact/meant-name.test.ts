// A pronoun is told by a name only where nobody else can be meant.
import { describe, expect, it } from 'vitest';
import { meantName } from '#lib/core/fact/meant-name.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** Whom the last such word of the text means. */
function meantBy(text: string, word: string): string | null {
  const reading = readText(text);
  const found = reading.sentences
    .flatMap(({ nodes }, sentence) => nodes.map((node) => ({ node, sentence })))
    .findLast(({ node }) => node.lower === word);
  if (!found) throw new Error(`no ${word}`);
  const group = meantName(reading, found.sentence, found.node);
  return group === null ? null : (reading.analysis.names[group]?.canonical ?? null);
}

const DOCTOR = 'Dr. Tom Bailey opened a clinic in Lima in 1998.';

describe('the name that a pronoun stands for', () => {
  it('is that of the only person named', () => {
    expect(meantBy(`${DOCTOR} He left the clinic in 1999.`, 'he')).toBe('Tom Bailey');
  });

  it.each(['patient', 'teacher', 'sailor'])('is in doubt after “the %s” without a name', (noun) => {
    const text = `${DOCTOR} The ${noun} was given 12 pills in Quito. He left the clinic in 1999.`;
    expect(meantBy(text, 'he')).toBeNull();
  });

  it('is in doubt after somebody of theirs', () => {
    const text = 'Dr. Tom Bailey’s chief pilot left Lima in 1998. He sold 12 boats in 1999.';
    expect(meantBy(text, 'he')).toBeNull();
    expect(meantBy(text.replace('chief pilot', 'new ferry'), 'he')).toBe('Tom Bailey');
  });

  it('is no firm, though its name was read as a person', () => {
    const text =
      'Tom Bailey is the head of Zoru Group. Zoru sells cars in Lima. He was born in Peru in 1961.';
    expect(meantBy(text, 'he')).not.toBe('Zoru');
  });
});
