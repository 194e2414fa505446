// What only an earlier sentence explains is not what a question speaks of.
import { describe, expect, it } from 'vitest';
import { dependentWord } from '#lib/core/fact/self-contained.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** In the first sentence. */
function needs(text: string): string | null {
  const reading = readText(text);
  const nodes = reading.sentences[0]?.nodes ?? [];
  return dependentWord(
    reading,
    0,
    nodes.map(({ place }) => place),
    false,
  );
}

describe('a phrase with “the” and nothing beside it', () => {
  it.each([
    'The daredevil opened a school in Lima in 1984.',
    'In 1984, the cellar was flooded with water from Lima.',
    'Anna Bell was saddened by the verdict.',
    'Anna Bell has the cable links and 900 workers, including pilots.',
    "Under the statue's new rank, Lima has two years to find the money.",
  ])('says nothing as what is spoken of: %s', (text) => {
    expect(needs(text)).toBe(text.includes('The ') ? 'The' : 'the');
  });

  it.each([
    'The daredevil of Lima opened a school in 1984.',
    'The sun shines on Lima.',
    'Anna Bell, who led the research at Lima University, was born in Peru.',
    'Anna Bell painted the chapel in 1984.',
  ])('may stay: %s', (text) => {
    expect(needs(text)).toBeNull();
  });
});
