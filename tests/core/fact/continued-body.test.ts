// "The museum" goes on with the body that the sentence before was about.
import { describe, expect, it } from 'vitest';
import { continuedBody } from '#lib/core/fact/continued-body.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** The name of the last "the museum" of the text, or null. */
function meant(text: string): string | null {
  const reading = readText(text);
  const found = reading.sentences
    .flatMap(({ nodes }, sentence) => nodes.map((node) => ({ node, sentence })))
    .findLast(({ node }) => node.lower === 'the' && node.parent?.lower === 'museum');
  if (!found) throw new Error('no museum');
  const body = continuedBody(reading, found.sentence, found.node);
  return body && (reading.analysis.names[body.group]?.canonical ?? null);
}

const LOUVRE = 'For a year, the Louvre has tried to buy 12 paintings.';

describe('a body told by its kind', () => {
  it.each([
    `${LOUVRE} The museum has 403 rooms.`,
    `${LOUVRE} The museum has 403 rooms. Tom Bailey led the museum until 1999.`,
  ])('is the subject of the sentence before: %s', (text) => {
    expect(meant(text)).toBe('Louvre');
  });

  it.each([
    `Tom Bailey has tried to buy 12 paintings. The museum has 403 rooms.`,
    `${LOUVRE} A museum in Lima had sold them. The museum has 403 rooms.`,
    `The museum in Lima is old. ${LOUVRE} The museum has 403 rooms.`,
  ])('is in doubt: %s', (text) => {
    expect(meant(text)).toBeNull();
  });
});
