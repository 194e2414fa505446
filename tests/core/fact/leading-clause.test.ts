// Where the first clause ends.
import { describe, expect, it } from 'vitest';
import { leadingClauseEnd } from '#lib/core/fact/leading-clause.ts';
import { factsOf, readText } from '#tests/fixtures/questions/read-text.ts';

function lead(text: string): string | null {
  const reading = readText(text);
  const nodes = reading.sentences[0]?.nodes ?? [];
  const end = leadingClauseEnd(nodes);
  return end === null ? null : reading.article.text.slice(0, nodes[end - 1]?.end);
}

describe('the first clause of a sentence', () => {
  it.each([
    [
      'Anna Bell opened the music school in 1961, and the old town hall was closed in that year.',
      'Anna Bell opened the music school in 1961',
    ],
    [
      'In 1961, Anna Bell opened the music school, which taught 900 children of the town.',
      'In 1961, Anna Bell opened the music school',
    ],
    [
      'Anna Bell opened the music school in Lima, making it the largest of the whole coast.',
      'Anna Bell opened the music school in Lima',
    ],
    [
      'Members of the crew led a simple life – with little money and small meals in the evening.',
      'Members of the crew led a simple life',
    ],
  ])('%s', (text, expected) => {
    expect(lead(text)).toBe(expected);
  });

  it.each([
    'Anna Bell sold maps to people in Lima, Callao, and the small towns of the north.',
    'Although Anna Bell opened a large school, the children of the town did not go there.',
    'Anna Bell, who opened the music school in 1961, and Tom Bailey sold 900 old maps.',
    'Anna Bell opened not only the music school, but also the art school of the town.',
  ])('is none where a list, an aside or a promise would be cut through: %s', (text) => {
    expect(lead(text)).toBeNull();
  });
});

describe('a sentence whose first clause stands alone', () => {
  it('is asked by it', () => {
    const statements = factsOf(
      'In 1961, Anna Bell opened the Lima Music School, which taught 900 children of the town.',
    ).flatMap(({ fact, whole }) => (whole?.gap.type === 'year' ? [fact.parts.statement] : []));
    expect(statements).toEqual(['In 1961, Anna Bell opened the Lima Music School.']);
  });
});
