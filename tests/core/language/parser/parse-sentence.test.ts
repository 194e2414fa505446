import { describe, expect, it } from 'vitest';
import { cutSentence, MOST_TOKENS } from '#lib/core/language/parser/cut-sentence.ts';
import { loadParser } from '#lib/core/language/parser/parse-sentence.ts';
import { trainParser } from '#lib/core/language/parser/train-parser.ts';
import { SAMPLE } from './sample.ts';

const options = { seed: 'test', epochs: 8, heldOut: SAMPLE };
/** What one sentence alone has is not learnt: each is there four times. */
const taught = Array.from({ length: 4 }, () => SAMPLE.map((sentence) => [...sentence])).flat();
const bytes = trainParser(taught, options);
const parser = loadParser(bytes);

describe('dependency parser', () => {
  it.each(SAMPLE)('learns what it is taught (%#)', (...sentence) => {
    const gold = sentence.map(({ head, relation }) => ({ head, relation }));
    expect(parser.parse([sentence])[0]?.map(({ head, relation }) => ({ head, relation }))).toEqual(
      gold,
    );
  });

  it('gives the same bytes for the same input', () => {
    expect(trainParser(taught, options)).toEqual(bytes);
  });

  it('gives each token a chance between 0 and 1, and nothing no arcs', () => {
    for (const { arcConfidence } of parser.parse(SAMPLE).flat()) {
      expect(arcConfidence).toBeGreaterThan(0);
      expect(arcConfidence).toBeLessThan(1);
    }
    expect(parser.parse([[], []])).toEqual([[], []]);
  });

  it('reads sentences together as it reads each alone', () => {
    expect(parser.parse(SAMPLE)).toEqual(SAMPLE.flatMap((sentence) => parser.parse([sentence])));
  });

  it('cuts a very long sentence and still makes one tree', () => {
    const long = Array.from({ length: 150 }, () => SAMPLE[0] ?? []).flat();
    expect(Math.max(...cutSentence(long).map(({ length }) => length))).toBeLessThanOrEqual(
      MOST_TOKENS,
    );
    const [arcs = []] = parser.parse([long]);
    expect(arcs).toHaveLength(long.length);
    expect(arcs.filter(({ head }) => head < 0)).toHaveLength(1);
    arcs.forEach((_, from) => {
      let steps = 0;
      for (let at = from; at >= 0 && steps <= long.length; steps += 1) at = arcs[at]?.head ?? -1;
      expect(steps).toBeLessThanOrEqual(long.length);
    });
  });
});
