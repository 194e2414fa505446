// Whether a stem names what its pronouns stand for.
import { describe, expect, it } from 'vitest';
import { hasAntecedent } from '#lib/core/question/review/stem-antecedent.ts';

const told = (stem: string, word: string): boolean => {
  const tokens: string[] = stem.match(/[\p{L}\p{N}’'-]+|,/gu) ?? [];
  return hasAntecedent(tokens, tokens.indexOf(word), word);
};

describe('a pronoun of a stem', () => {
  it.each([
    ['Why did Ann Bell sell her ship', 'her'],
    ['After his return in 1865, Tom Bailey sold the ferry', 'his'],
    ['Ann Bell said she was ill', 'she'],
    ['At its height, around the year 900, Lima had ten gates', 'its'],
    ['By 1859, Tom Bailey was tired of what he called the noise', 'he'],
    ['Lima grew as the end of the War forced it to trade', 'it'],
  ])('%s: %s is told', (stem, word) => {
    expect(told(stem, word)).toBe(true);
  });

  it.each([
    ['After his return in 1865, the ferry was sold', 'his'],
    ['A doctor said she was ill', 'she'],
    ['At its height, around the year 900, the town had ten gates', 'its'],
    ['The town grew as the end of the War forced it to trade', 'it'],
    ['How many boats did he sell', 'he'],
  ])('%s: %s is not', (stem, word) => {
    expect(told(stem, word)).toBe(false);
  });
});
